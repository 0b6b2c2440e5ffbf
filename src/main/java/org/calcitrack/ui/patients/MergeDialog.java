package org.calcitrack.ui.patients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.MergeId;
import org.calcitrack.patient.Merges;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Both identities side by side; a person says that they are one, and which record everything is found under. */
@com.vaadin.flow.spring.annotation.SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MergeDialog extends Dialog {

    private final ComboBox<Patient> other = new ComboBox<>("Other record of the same person");
    private final Div both = new Div();
    private final Paragraph disagreement = new Paragraph();
    private final RadioButtonGroup<Patient> kept = new RadioButtonGroup<>();
    private final Button merge = new Button("Merge the two records");
    private final Merges merges;
    private final Patients patients;
    private final Visits visits;
    private final Radiographs radiographs;

    MergeDialog(Merges merges, Patients patients, Visits visits, Radiographs radiographs) {
        this.merges = merges;
        this.patients = patients;
        this.visits = visits;
        this.radiographs = radiographs;
        setHeaderTitle("Same person as …");
        setWidth("640px");
        both.addClassName("ct-identities-columns");
        kept.setLabel("Everything is found under");
        kept.setItemLabelGenerator(patient -> patient.name() + " · " + patient.recordNumber());
        kept.setVisible(false);
        disagreement.addClassName("ct-disagreement");
        disagreement.setVisible(false);
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.setEnabled(false);
        merge.setDisableOnClick(true);
        getFooter().add(new Button("Cancel", click -> close()), merge);
    }

    void ask(Patient patient) {
        other.setWidthFull();
        other.setItems(query -> patients.search(query.getFilter().orElse("")).stream()
                .filter(found -> !found.id().equals(patient.id()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        other.setItemLabelGenerator(each -> each.name() + " · " + each.recordNumber());
        other.addValueChangeListener(change -> show(patient, change.getValue()));
        merge.addClickListener(click -> merge(patient, other.getValue(), kept.getValue()));
        Paragraph words = new Paragraph("Visits, films, deposits and clinical data of both come together; "
                + "visits of one day become one. The merge can be undone on this screen at any time.");
        Div body = new Div(words, other, both, disagreement, kept);
        body.addClassNames("ct-identities", "ct-merge");
        add(body);
        open();
    }

    private void show(Patient patient, @org.jspecify.annotations.Nullable Patient chosen) {
        both.removeAll();
        kept.setVisible(chosen != null);
        disagreement.setVisible(false);
        merge.setEnabled(chosen != null);
        if (chosen != null) {
            IdentityColumn mine = column("This record", patient);
            IdentityColumn others = column("The other record", chosen);
            both.add(mine, others);
            warn(mine.markDisagreements(others));
            kept.setItems(patient, chosen);
            kept.setValue(patient);
        }
    }

    private void warn(List<String> terms) {
        disagreement.setVisible(!terms.isEmpty());
        disagreement.setText("They disagree in " + String.join(" and ", terms)
                + ". Merge them only if you know that both are the same person.");
    }

    private IdentityColumn column(String title, Patient patient) {
        IdentityColumn column = IdentityColumn.of(title, patient);
        column.line("Visits", String.valueOf(visits.of(patient.id()).size()));
        column.line("Films", String.valueOf(radiographs.ofPatient(patient.id()).size()));
        return column;
    }

    private void merge(Patient patient, Patient chosen, Patient keptRecord) {
        Patient merged = keptRecord.id().equals(patient.id()) ? chosen : patient;
        try {
            MergeId id = merges.merge(keptRecord.id(), merged.id());
            close();
            PatientsNavigation.open(keptRecord.id());
            Notices.undoable("The two records are one now.", () -> undo(id, patient));
        } catch (Rejected refusal) {
            merge.setEnabled(true);
            Notices.refused(refusal);
        }
    }

    private void undo(MergeId id, Patient patient) {
        try {
            merges.undo(id);
            PatientsNavigation.open(patient.id());
        } catch (NotFound undone) {
            Notices.done("The merge is undone already.");
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }
}
