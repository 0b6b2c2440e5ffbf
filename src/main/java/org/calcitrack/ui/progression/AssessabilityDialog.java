package org.calcitrack.ui.progression;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.calcitrack.progression.AssessedPlace.Judged;
import org.calcitrack.progression.Place;
import org.calcitrack.shared.Rejected;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.Assessability.Verdict;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Refusals;

/** Asks what the films of a visit can show of a place. */
class AssessabilityDialog extends Dialog {

    /** What the reader may do here. */
    interface Deeds {

        void state(Verdict verdict, String reason);

        void takeBack(Assessability stated);
    }

    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>("The films of this visit");
    private final TextField reason = new TextField("Why");
    private final Div refusal = new Div();
    private final Deeds deeds;

    /** @param stated what a reader said before, and who; it can be taken back */
    AssessabilityDialog(Place place, Judged judged, Optional<Assessability> stated, String who, Deeds deeds) {
        this.deeds = deeds;
        setHeaderTitle(place.title() + ", " + Dates.written(judged.day()));
        setWidth("min(440px, 94vw)");
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(each -> switch (each) {
            case ASSESSED -> "show the place (assessed)";
            case NOT_IMAGED -> "do not show it (not imaged)";
            case NOT_ASSESSABLE -> "show it, but it cannot be judged (not assessable)";
        });
        verdict.setValue(judged.verdict());
        reason.setValue(judged.reason());
        reason.setMaxLength(200);
        reason.setPlaceholder("Such as a cast, an overlap, the exposure");
        refusal.addClassName("ct-lineage-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Paragraph source = new Paragraph(stated.isPresent() ? "Said by " + who + "." : "So far by the films' regions.");
        source.addClassNames("ct-muted", "ct-small");
        Div fields = new Div(source, verdict, reason, refusal);
        fields.addClassName("ct-lineage-fields");
        add(fields);
        stated.ifPresent(said -> getFooter().add(backButton(said)));
        getFooter().add(new Button("Cancel", click -> close()), saveButton());
    }

    private Button backButton(Assessability said) {
        Button back = new Button("Take the statement back", click -> {
            close();
            deeds.takeBack(said);
        });
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return back;
    }

    private Button saveButton() {
        Button save = new Button("Save", click -> submit());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void submit() {
        if (!isOpened()) {
            return;
        }
        try {
            deeds.state(verdict.getValue(), reason.getValue());
            close();
        } catch (Rejected rejected) {
            refusal.setText(Refusals.sentence(rejected));
            refusal.setVisible(true);
        }
    }
}
