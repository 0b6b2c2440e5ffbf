package org.calcitrack.imaging;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;

/**
 * Whom a file's patient is, by record number and issuer. A known number with another name, birth date or sex is never
 * merged silently.
 *
 * @param patient the patient with the record number
 * @param named the record with the number, where that was merged into the patient's
 * @param questions what a person has to decide; empty when the match is safe or the patient is new
 */
record PatientMatch(Optional<Patient> patient, Optional<PatientId> named, Set<FilmQuestion> questions) {

    static PatientMatch of(NamedPatient named, Patients patients) {
        if (named.recordNumber().isBlank()) {
            return new PatientMatch(Optional.empty(), Optional.empty(), EnumSet.of(FilmQuestion.WHICH_PATIENT));
        }
        Optional<Patient> known = patients.findByRecordNumber(named.recordNumber(), named.issuer());
        boolean safe = known.isEmpty() || agree(named, known.get());
        Optional<Patient> current = known.map(record -> patients.current(record.id()));
        return new PatientMatch(
                current,
                known.map(Patient::id)
                        .filter(record -> !record.equals(current.orElseThrow().id())),
                safe ? Set.of() : EnumSet.of(FilmQuestion.SAME_PATIENT));
    }

    private static boolean agree(NamedPatient named, Patient known) {
        NewPatient asRegistered = named.toRegister(known.synthetic());
        boolean name = named.name().isBlank() || folded(asRegistered.name()).equals(folded(known.name()));
        boolean birthDate = named.birthDate().isEmpty()
                || known.birthDate().isEmpty()
                || named.birthDate().equals(known.birthDate());
        boolean sex = named.sex() == Sex.UNKNOWN || known.sex() == Sex.UNKNOWN || named.sex() == known.sex();
        return name && birthDate && sex;
    }

    // Devices drop accents, capitals and commas; that is not another person.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
