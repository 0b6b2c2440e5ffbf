package org.calcitrack.annotation;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets the history of a film take back what was done to sightings. */
@Component
class SightingUndo implements Undoable {

    private final SightingTable sightings;
    private final SightingChange change;

    SightingUndo(SightingTable sightings, SightingChange change) {
        this.sightings = sightings;
        this.change = change;
    }

    @Override
    public String kind() {
        return "sighting";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return sightings
                .find(new SightingId(subject))
                .map(Sighting::state)
                .filter(SightingStateText.read(state)::equals)
                .isPresent();
    }

    @Override
    public void bring(UUID subject, String state) {
        sightings
                .find(new SightingId(subject))
                .ifPresent(sighting -> change.bring(sighting, SightingStateText.read(state)));
    }
}
