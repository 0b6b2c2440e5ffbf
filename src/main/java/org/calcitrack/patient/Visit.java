package org.calcitrack.patient;

import java.time.LocalDate;

/** A dated attendance to which films, laboratory values and findings belong; one a day for a patient. */
public record Visit(VisitId id, PatientId patientId, LocalDate date, String note) {

    public Visit {
        if (note.length() > 2000) {
            throw new IllegalArgumentException("A visit's note has at most 2000 characters");
        }
    }
}
