package org.calcitrack.ui.progression;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.calcitrack.progression.ChangeRule;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Refusals;

/** Makes the next version of the change rule. */
class ChangeRuleDialog extends Dialog {

    /** Keeps the new version. */
    interface Save {

        void rule(double progressionPercent, double improvementPercent, String remark);
    }

    private final NumberField progression = percent("Progression: an area grew by more than");
    private final NumberField improvement = percent("Improvement: an area shrank by more than");
    private final TextField remark = new TextField("Why");
    private final Div refusal = new Div();
    private final Save save;

    ChangeRuleDialog(ChangeRule current, Save save) {
        this.save = save;
        setHeaderTitle("Change rule, version " + (current.version() + 1));
        setWidth("min(460px, 94vw)");
        progression.setValue(current.progressionPercent());
        improvement.setValue(current.improvementPercent());
        remark.setMaxLength(300);
        refusal.addClassName("ct-lineage-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Paragraph words = new Paragraph(ChangeRule.ORIGIN_AND_LIMITS
                + " The new version counts for every patient at once; earlier versions can still be shown.");
        words.addClassNames("ct-muted", "ct-small");
        Div fields = new Div(words, progression, improvement, remark, refusal);
        fields.addClassName("ct-lineage-fields");
        add(fields);
        Button make = new Button("Make this version", click -> submit());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), make);
    }

    private static NumberField percent(String label) {
        NumberField field = new NumberField(label);
        Div unit = new Div("%");
        field.setSuffixComponent(unit);
        return field;
    }

    private void submit() {
        if (!isOpened()) {
            return;
        }
        try {
            save.rule(value(progression), value(improvement), remark.getValue());
            close();
        } catch (Rejected rejected) {
            refusal.setText(Refusals.sentence(rejected));
            refusal.setVisible(true);
        }
    }

    /** An empty field is no number, which the rule refuses. */
    private static double value(NumberField field) {
        return Optional.ofNullable(field.getValue()).orElse(Double.NaN);
    }
}
