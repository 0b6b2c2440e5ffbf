package org.calcitrack.clinical;

import java.util.Optional;
import org.calcitrack.patient.PatientId;

/**
 * A disease the patient has, and since when.
 *
 * @param icd10 its ICD-10 code, where known
 */
public record Diagnosis(
        ClinicalEntryId id,
        PatientId patientId,
        String disease,
        Optional<String> icd10,
        ClinicalDate since,
        String note,
        int version)
        implements ClinicalEntry {

    public Diagnosis {
        disease = Text.required("disease", disease);
        if (icd10.isPresent() && !icd10.get().matches("[A-Z]\\d{2}(\\.\\d{1,2})?")) {
            throw ClinicalRefusal.notAnIcd10Code();
        }
        note = Text.note(note);
    }

    /** A new diagnosis about which nothing else is known yet. */
    public static Diagnosis of(PatientId patient, String disease, ClinicalDate since) {
        return new Diagnosis(ClinicalEntryId.random(), patient, disease, Optional.empty(), since, "", 0);
    }

    @Override
    public ClinicalDate date() {
        return since;
    }
}
