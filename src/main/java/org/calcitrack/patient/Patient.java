package org.calcitrack.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A person whose films are followed.
 *
 * @param recordNumber the identifier given by {@code issuer}
 * @param issuer who gave the record number; empty when the source did not say
 * @param name as written for people, family name first
 * @param synthetic whether this is no real person but sample data
 */
public record Patient(
        PatientId id,
        String recordNumber,
        String issuer,
        String name,
        Optional<LocalDate> birthDate,
        Sex sex,
        boolean synthetic) {

    public Patient {
        if (recordNumber.isBlank()) {
            throw new IllegalArgumentException("A patient needs a record number");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A patient needs a name");
        }
    }

    /** Whole years on a day; empty without a birth date. */
    public Optional<Integer> ageOn(LocalDate day) {
        return birthDate.filter(born -> !born.isAfter(day)).map(born -> Period.between(born, day)
                .getYears());
    }
}
