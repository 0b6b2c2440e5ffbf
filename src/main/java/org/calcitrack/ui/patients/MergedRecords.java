package org.calcitrack.ui.patients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.calcitrack.patient.Merge;
import org.calcitrack.patient.Merges;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Notices;

/** The other records of a patient, each with who said that it is the same person, and a way to take that back. */
class MergedRecords extends Div {

    private final Merges merges;
    private final Clock clock;

    MergedRecords(Merges merges, Clock clock) {
        this.merges = merges;
        this.clock = clock;
        addClassName("ct-merged");
    }

    void show(PatientId patient) {
        removeAll();
        merges.into(patient).forEach(merge -> add(line(merge)));
        setVisible(getComponentCount() > 0);
    }

    private Div line(Merge merge) {
        String issuer =
                merge.merged().issuer().isBlank() ? "" : " (" + merge.merged().issuer() + ")";
        String born = merge.merged()
                .birthDate()
                .map(day -> ", born " + Dates.written(day))
                .orElse("");
        Span who = new Span(
                "Also " + merge.merged().name() + ", record " + merge.merged().recordNumber() + issuer
                        + born + ". Merged by " + merge.by() + " on "
                        + Dates.written(LocalDate.ofInstant(merge.at(), clock.getZone())) + ".");
        Button undo = new Button("Undo merge", click -> undo(merge));
        undo.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        undo.setDisableOnClick(true);
        Div line = new Div(who, undo);
        line.addClassName("ct-merged-line");
        return line;
    }

    private void undo(Merge merge) {
        try {
            merges.undo(merge.id());
            PatientsNavigation.open(merge.kept());
            Notices.done(merge.merged().name() + " is a patient of their own again.");
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
        show(merge.kept());
    }
}
