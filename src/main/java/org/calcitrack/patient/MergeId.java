package org.calcitrack.patient;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one merge of two patients. */
public record MergeId(UUID value) implements Identifier {

    public static MergeId random() {
        return new MergeId(UUID.randomUUID());
    }
}
