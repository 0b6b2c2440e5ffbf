package org.calcitrack.clinical;

import java.util.Optional;
import org.calcitrack.patient.PatientId;

/**
 * One dated clinical fact about a patient. An entry is a value: change it by keeping a new one with the same identity
 * and version through {@link ClinicalRecords}.
 */
public sealed interface ClinicalEntry permits LabResult, Treatment, Procedure, Diagnosis, ClinicalEvent {

    ClinicalEntryId id();

    PatientId patientId();

    /** When it was, or when it began. */
    ClinicalDate date();

    /** When it ended; only treatments end. */
    default Optional<ClinicalDate> end() {
        return Optional.empty();
    }

    /** Remarks in free text; empty when there are none. */
    String note();

    /** Counts the changes kept so far, 0 for an entry that has not been kept. */
    int version();
}
