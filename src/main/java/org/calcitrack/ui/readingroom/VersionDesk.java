package org.calcitrack.ui.readingroom;

import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountNames;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.ClientChanges;
import org.calcitrack.annotation.FormerMeasurement;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.SightingVersion;
import org.calcitrack.annotation.SightingVersions;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.Radiograph;
import org.springframework.stereotype.Component;

/** What an outline was before, who made it so, and what was set aside because somebody else had been faster. */
@Component
class VersionDesk {

    private final SightingVersions versions;
    private final ClientChanges changes;
    private final Sightings sightings;
    private final AccountNames names;

    VersionDesk(SightingVersions versions, ClientChanges changes, Sightings sightings, AccountNames names) {
        this.versions = versions;
        this.changes = changes;
        this.sightings = sightings;
        this.names = names;
    }

    /** Whether it was done, now or before; otherwise it was set aside, and its reader has to choose. */
    boolean reshape(ClientChange change, Sighting seen, Outline outline) {
        return !changes.reshape(change, seen.id(), outline);
    }

    /** Whether it was done; otherwise it was set aside, and its reader has to choose. */
    boolean describe(Sighting seen, SightingDescription description) {
        return versions.describe(seen.id(), seen.version(), description);
    }

    /** What its reader has to choose between on a film, the oldest first. */
    Optional<SightingVersion> waiting(Radiograph film) {
        return versions.waiting(film.id()).stream().findFirst();
    }

    /** All versions of an outline, newest first. */
    List<SightingVersion> of(SightingId id) {
        return versions.of(id);
    }

    /** What a sighting is now. */
    SightingVersion now(SightingId id) {
        return of(id).stream()
                .filter(version -> version.number().isPresent())
                .findFirst()
                .orElseThrow();
    }

    void bringBack(SightingVersion version) {
        versions.bringBack(version.id());
    }

    void leave(SightingVersion version) {
        versions.leave(version.id());
    }

    /** What an outline measured before its film was calibrated anew, newest first. */
    List<FormerMeasurement> former(SightingId id) {
        return sightings.formerMeasurements(id).reversed();
    }

    /** Who made a version. */
    String by(SightingVersion version) {
        return names.of(version.by()).orElse("somebody");
    }
}
