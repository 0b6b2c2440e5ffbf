package org.calcitrack.exchange.dicomweb;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/**
 * Whom a film belongs to.
 *
 * @param differs whether the film's file names somebody else, or nobody
 * @param sex as DICOM codes it, or empty
 */
record ServedPatient(
        UUID id,
        String recordNumber,
        String issuer,
        String name,
        Optional<LocalDate> birthDate,
        String sex,
        boolean differs) {

    /** Puts this patient into the place of the one that the file names. */
    void putInto(DicomObject.Builder header) {
        header.text(Tag.PATIENT_NAME, name.replaceFirst(", ?", "^"))
                .text(Tag.PATIENT_ID, recordNumber)
                .text(Tag.PATIENT_BIRTH_DATE, birthDate.map(Dates::da).orElse(""))
                .text(Tag.PATIENT_SEX, sex)
                .remove(Tag.ISSUER_OF_PATIENT_ID);
        if (!issuer.isEmpty()) {
            header.text(Tag.ISSUER_OF_PATIENT_ID, issuer);
        }
    }

    /** Patient data stay out of logs. */
    @Override
    public String toString() {
        return "ServedPatient[" + id + "]";
    }
}
