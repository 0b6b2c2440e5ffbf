package org.calcitrack.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A study that an archive offers.
 *
 * @param patientName as people write it
 * @param instances how many images and other objects it holds; empty when the archive does not say
 */
public record RemoteStudy(
        String studyUid,
        String patientName,
        String recordNumber,
        Optional<LocalDate> birthDate,
        Optional<LocalDate> day,
        String description,
        List<String> modalities,
        OptionalInt instances) {

    public RemoteStudy {
        modalities = List.copyOf(modalities);
        if (!studyUid.matches("[0-9.]{1,64}")) {
            throw new IllegalArgumentException("Not a UID");
        }
    }

    /** Patient data stay out of logs. */
    @Override
    public String toString() {
        return "RemoteStudy[" + studyUid + "]";
    }
}
