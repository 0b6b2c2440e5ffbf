package org.calcitrack.reading;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one mark of a reading. */
public record MarkId(UUID value) implements Identifier {

    public static MarkId random() {
        return new MarkId(UUID.randomUUID());
    }
}
