package org.calcitrack.annotation;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one version of a sighting. */
public record SightingVersionId(UUID value) implements Identifier {

    static SightingVersionId random() {
        return new SightingVersionId(UUID.randomUUID());
    }
}
