package org.calcitrack.annotation;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one caliper. */
public record CaliperId(UUID value) implements Identifier {

    public static CaliperId random() {
        return new CaliperId(UUID.randomUUID());
    }
}
