package org.calcitrack.reading;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one set of readings. */
public record ReadingSetId(UUID value) implements Identifier {

    public static ReadingSetId random() {
        return new ReadingSetId(UUID.randomUUID());
    }
}
