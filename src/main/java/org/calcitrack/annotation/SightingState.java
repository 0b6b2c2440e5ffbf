package org.calcitrack.annotation;

import org.calcitrack.geometry.Outline;

/** Everything about a sighting that a reader can change, and so take back. */
record SightingState(Outline outline, SightingDescription description, boolean confirmed, boolean removed) {

    SightingState reshaped(Outline newOutline) {
        return new SightingState(newOutline, description, confirmed, removed);
    }

    SightingState described(SightingDescription newDescription) {
        return new SightingState(outline, newDescription, true, removed);
    }

    SightingState removed(boolean nowRemoved) {
        return new SightingState(outline, description, confirmed, nowRemoved);
    }
}
