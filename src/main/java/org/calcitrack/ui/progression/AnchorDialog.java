package org.calcitrack.ui.progression;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.calcitrack.patient.Visit;
import org.calcitrack.scoring.GlobalAssessment;
import org.calcitrack.scoring.GlobalAssessment.Answer;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Refusals;

/** Asks a physician how the calcinosis changed as a whole, on five points. */
class AnchorDialog extends Dialog {

    /** Keeps the judgement. */
    interface Save {

        void judgement(LocalDate comparedOn, Answer answer, String remark);
    }

    private final Select<Visit> compared = new Select<>();
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>("As a whole, the calcinosis is");
    private final TextField remark = new TextField("Remark");
    private final Div refusal = new Div();
    private final Save save;

    /** @param before what the reader said so far */
    AnchorDialog(LocalDate day, List<Visit> earlier, Optional<GlobalAssessment> before, Save save) {
        this.save = save;
        setHeaderTitle("The change as a whole, " + Dates.written(day));
        setWidth("min(460px, 94vw)");
        compared.setLabel("Compared with");
        compared.setItems(earlier);
        compared.setItemLabelGenerator(visit -> visit == null ? "" : Dates.written(visit.date()));
        earlier.stream()
                .filter(visit -> before.map(GlobalAssessment::comparedOn)
                        .map(visit.date()::equals)
                        .orElse(visit.equals(earlier.getLast())))
                .findFirst()
                .ifPresent(compared::setValue);
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(each -> each.number() + " – " + each.label());
        before.ifPresent(said -> {
            answer.setValue(said.answer());
            remark.setValue(said.remark());
        });
        remark.setMaxLength(300);
        refusal.addClassName("ct-lineage-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Paragraph words = new Paragraph(
                "Your own judgement, before you look at the score if you can: cut-offs of scores are found by it.");
        words.addClassNames("ct-muted", "ct-small");
        Div fields = new Div(words, compared, answer, remark, refusal);
        fields.addClassName("ct-lineage-fields");
        add(fields);
        Button keep = new Button("Save", click -> submit());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
    }

    private void submit() {
        if (!isOpened()) {
            return;
        }
        if (compared.isEmpty() || answer.isEmpty()) {
            refuse("Choose the earlier day and one of the five answers.");
            return;
        }
        try {
            save.judgement(compared.getValue().date(), answer.getValue(), remark.getValue());
            close();
        } catch (Rejected rejected) {
            refuse(Refusals.sentence(rejected));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
