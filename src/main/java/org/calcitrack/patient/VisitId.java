package org.calcitrack.patient;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one visit. */
public record VisitId(UUID value) implements Identifier {

    public static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }
}
