package org.calcitrack.patient;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of a patient before they are registered; a name in DICOM's caret form is written for people. */
public record NewPatient(
        String recordNumber, String issuer, String name, Optional<LocalDate> birthDate, Sex sex, boolean synthetic) {

    public NewPatient {
        recordNumber = recordNumber.strip();
        issuer = issuer.strip();
        name = PersonName.forPeople(name);
        if (recordNumber.isEmpty() || recordNumber.length() > 64 || issuer.length() > 64) {
            throw new PatientIncomplete("record-number");
        }
        if (name.isEmpty() || name.length() > 200) {
            throw new PatientIncomplete("name");
        }
    }
}
