package org.calcitrack.patient;

import java.util.UUID;
import org.calcitrack.shared.Identifier;

/** Identifies one patient. */
public record PatientId(UUID value) implements Identifier {

    public static PatientId random() {
        return new PatientId(UUID.randomUUID());
    }
}
