package org.calcitrack.imaging;

import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Sex;

/**
 * The patient as a file names them; photos name nobody.
 *
 * @param recordNumber Patient ID (0010,0020), blank when absent
 * @param issuer Issuer of Patient ID (0010,0021), blank when absent
 * @param name Patient's Name (0010,0010), blank when absent
 */
public record NamedPatient(String recordNumber, String issuer, String name, Optional<LocalDate> birthDate, Sex sex) {

    /** The file says nothing. */
    static final NamedPatient NOBODY = new NamedPatient("", "", "", Optional.empty(), Sex.UNKNOWN);

    /** Ready to be registered; a patient without a name goes by the record number. */
    NewPatient toRegister(boolean synthetic) {
        return new NewPatient(recordNumber, issuer, name.isBlank() ? recordNumber : name, birthDate, sex, synthetic);
    }
}
