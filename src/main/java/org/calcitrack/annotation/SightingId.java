package org.calcitrack.annotation;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one sighting. */
public record SightingId(UUID value) implements Identifier {

    public static SightingId random() {
        return new SightingId(UUID.randomUUID());
    }
}
