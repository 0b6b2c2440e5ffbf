package org.calcitrack.tracking;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one lineage event. */
public record LineageEventId(UUID value) implements Identifier {

    public static LineageEventId random() {
        return new LineageEventId(UUID.randomUUID());
    }
}
