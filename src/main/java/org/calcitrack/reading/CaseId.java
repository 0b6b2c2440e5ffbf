package org.calcitrack.reading;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one case of a set. */
record CaseId(UUID value) implements Identifier {

    static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }
}
