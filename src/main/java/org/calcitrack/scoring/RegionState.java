package org.calcitrack.scoring;

import java.util.Optional;
import java.util.UUID;
import org.calcitrack.annotation.OutlineText;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;

/** Everything about an outlined region that a reader can change, and so take back. */
record RegionState(Outline outline, Optional<RadiographId> carriedFrom, boolean removed) {

    private static final String NOBODY = "-";

    RegionState reshaped(Outline other) {
        return new RegionState(other, Optional.empty(), removed);
    }

    RegionState removed(boolean nowRemoved) {
        return new RegionState(outline, carriedFrom, nowRemoved);
    }

    /** As the history of the film keeps it. */
    String text() {
        return (removed ? "removed " : "there ")
                + carriedFrom.map(film -> film.value().toString()).orElse(NOBODY) + " " + OutlineText.write(outline);
    }

    static RegionState read(String text) {
        String[] words = text.split(" ", 3);
        return new RegionState(
                OutlineText.read(words[2]),
                words[1].equals(NOBODY) ? Optional.empty() : Optional.of(new RadiographId(UUID.fromString(words[1]))),
                words[0].equals("removed"));
    }
}
