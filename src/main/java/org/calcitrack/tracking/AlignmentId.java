package org.calcitrack.tracking;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Which alignment of two films. */
public record AlignmentId(UUID value) implements Identifier {

    static AlignmentId random() {
        return new AlignmentId(UUID.randomUUID());
    }
}
