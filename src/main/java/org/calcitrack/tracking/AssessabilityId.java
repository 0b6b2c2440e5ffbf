package org.calcitrack.tracking;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one statement about what a visit's films can show. */
public record AssessabilityId(UUID value) implements Identifier {

    public static AssessabilityId random() {
        return new AssessabilityId(UUID.randomUUID());
    }
}
