package org.calcitrack.ui.clinical;

import org.calcitrack.clinical.Diagnosis;

/** The patient's diseases, the longest known first. */
class DiagnosesSection extends RecordSection {

    private final OpenRecord open;

    DiagnosesSection(OpenRecord open) {
        super("Diagnoses", "No diagnosis yet. Add the connective tissue disease and since when it is known.");
        this.open = open;
        offer("Add diagnosis", () -> new DiagnosisForm(open.patient(), added -> open.add(added, this::refresh)).open());
        refresh();
    }

    @Override
    void refresh() {
        show(open.records().diagnoses(open.patient()).stream().map(this::line).toList());
    }

    private RecordLine line(Diagnosis diagnosis) {
        RecordLine line =
                new RecordLine("since " + diagnosis.since().label(), diagnosis.disease()).titled(diagnosis.disease());
        diagnosis.icd10().ifPresent(code -> line.chip("ICD-10 " + code, "plain"));
        return line.remark(diagnosis.note())
                .onEdit(() -> new DiagnosisForm(diagnosis, changed -> open.change(changed, this::refresh)).open())
                .onDelete(() -> open.remove(diagnosis, diagnosis.disease(), this::refresh));
    }
}
