package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEntryId;
import org.calcitrack.clinical.Diagnosis;
import org.calcitrack.clinical.Suggestion;
import org.calcitrack.patient.PatientId;

/** Enters or edits a diagnosis. */
class DiagnosisForm extends SideForm<Diagnosis> {

    private final TextField icd10 = Fields.line("ICD-10", "");
    private final ComboBox<String> disease = Fields.suggested("Disease", Suggestion.diseases(), icd10::setValue);
    private final ClinicalDateField since = new ClinicalDateField("Known since");
    private final TextArea note = Fields.note("");
    private final ClinicalEntryId id;
    private final PatientId patient;
    private final int version;

    DiagnosisForm(PatientId patient, Consumer<Diagnosis> save) {
        this("Add diagnosis", ClinicalEntryId.random(), patient, 0, save);
    }

    DiagnosisForm(Diagnosis diagnosis, Consumer<Diagnosis> save) {
        this("Edit diagnosis", diagnosis.id(), diagnosis.patientId(), diagnosis.version(), save);
        disease.setValue(diagnosis.disease());
        icd10.setValue(diagnosis.icd10().orElse(""));
        since.setValue(diagnosis.since());
        note.setValue(diagnosis.note());
    }

    private DiagnosisForm(String title, ClinicalEntryId id, PatientId patient, int version, Consumer<Diagnosis> save) {
        super(title, save);
        this.id = id;
        this.patient = patient;
        this.version = version;
        icd10.setPlaceholder("M32.9");
        row(disease);
        row(icd10);
        row(since);
        row(note);
    }

    @Override
    Optional<Diagnosis> entered() {
        Optional<String> name = Fields.required(disease, "Enter or choose the disease.");
        Optional<ClinicalDate> date = since.required();
        return name.isEmpty() || date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Diagnosis(
                        id, patient, name.get(), Fields.unlessBlank(icd10), date.get(), note.getValue(), version));
    }
}
