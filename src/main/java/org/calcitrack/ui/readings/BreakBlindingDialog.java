package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.calcitrack.reading.StudyReadings;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Notices;

/** Asks which hidden patient care needs, and why; the readings of that patient stop counting. */
class BreakBlindingDialog extends Dialog {

    private final TextField recordNumber = new TextField("Record number");
    private final TextField issuer = new TextField("Issued by");
    private final TextArea reason = new TextArea("Why");

    BreakBlindingDialog(StudyReadings readings, Runnable done) {
        setHeaderTitle("Show a hidden patient");
        setWidth("460px");
        recordNumber.setRequiredIndicatorVisible(true);
        recordNumber.setMaxLength(64);
        issuer.setMaxLength(64);
        issuer.setHelperText("Leave empty unless two institutions gave the same number");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        Div fields = new Div(recordNumber, issuer, reason);
        fields.addClassName("ct-dialog-fields");
        add(
                new Paragraph("Your unsigned blinded readings of this patient stop counting, and that is recorded. "
                        + "Do it when the patient needs care."),
                fields);
        Button show = new Button("Show the patient", click -> breakBlinding(readings, done));
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button("Cancel", click -> close()), show);
        recordNumber.focus();
    }

    private void breakBlinding(StudyReadings readings, Runnable done) {
        try {
            int lost = readings.breakBlinding(recordNumber.getValue(), issuer.getValue(), reason.getValue());
            close();
            Notices.done("The patient is shown again. " + lost + (lost == 1 ? " reading does" : " readings do")
                    + " not count any more.");
            done.run();
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }
}
