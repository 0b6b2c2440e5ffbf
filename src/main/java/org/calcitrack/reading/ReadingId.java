package org.calcitrack.reading;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one reading. */
public record ReadingId(UUID value) implements Identifier {

    public static ReadingId random() {
        return new ReadingId(UUID.randomUUID());
    }
}
