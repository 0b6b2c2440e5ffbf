package org.calcitrack.clinical;

import org.springframework.stereotype.Component;

/** Knows which table keeps which kind of entry. */
@Component
record EntryTables(
        LabResultTable labResults,
        TreatmentTable treatments,
        ProcedureTable procedures,
        DiagnosisTable diagnoses,
        ClinicalEventTable events) {

    void add(ClinicalEntry entry) {
        switch (entry) {
            case LabResult result -> labResults.add(result);
            case Treatment treatment -> treatments.add(treatment);
            case Procedure procedure -> procedures.add(procedure);
            case Diagnosis diagnosis -> diagnoses.add(diagnosis);
            case ClinicalEvent event -> events.add(event);
        }
    }

    boolean change(ClinicalEntry entry) {
        return switch (entry) {
            case LabResult result -> labResults.change(result);
            case Treatment treatment -> treatments.change(treatment);
            case Procedure procedure -> procedures.change(procedure);
            case Diagnosis diagnosis -> diagnoses.change(diagnosis);
            case ClinicalEvent event -> events.change(event);
        };
    }

    EntryTable<?> of(ClinicalEntry entry) {
        return switch (entry) {
            case LabResult _ -> labResults;
            case Treatment _ -> treatments;
            case Procedure _ -> procedures;
            case Diagnosis _ -> diagnoses;
            case ClinicalEvent _ -> events;
        };
    }
}
