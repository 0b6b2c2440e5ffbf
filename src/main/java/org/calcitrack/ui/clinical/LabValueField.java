package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.Analyte.Scale;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Numeric;
import org.calcitrack.clinical.LabValue.Qualitative;
import org.calcitrack.clinical.LabValue.Titre;
import org.calcitrack.clinical.Unit;

/** A laboratory's answer in one of the forms that the analyte may have. */
class LabValueField extends Div {

    /** The form of the answer. */
    enum Form {
        NUMBER("Number"),
        TITRE("Titre"),
        PRESENCE("Positive or negative"),
        LEVEL("Only low, normal or high");

        private final String label;

        Form(String label) {
            this.label = label;
        }
    }

    private final RadioButtonGroup<Form> form = new RadioButtonGroup<>("Reported as");
    private final TextField number = new TextField("Result");
    private final Select<Unit> unit = Fields.choice("Unit", List.of(), Unit::label);
    private final TextField titre = new TextField("Titre");
    private final RadioButtonGroup<Boolean> presence = new RadioButtonGroup<>("Result");
    private final Select<Level> level = Fields.choice("Result", List.of(Level.values()), LevelWords::of);
    private Runnable follow = () -> {};

    LabValueField() {
        addClassName("ct-lab-value");
        form.setItemLabelGenerator(choice -> choice.label);
        presence.setItems(Boolean.TRUE, Boolean.FALSE);
        presence.setItemLabelGenerator(positive -> new Qualitative(positive).label());
        number.setPlaceholder("9.1, or <0.6");
        titre.setPlaceholder("1:2560");
        Div amount = new Div(number, unit);
        amount.addClassName("ct-side-row");
        add(form, amount, titre, presence, level);
        form.addValueChangeListener(chosen -> showForm());
        unit.addValueChangeListener(chosen -> follow.run());
    }

    /** Calls back when the form or the unit was changed. */
    void onForm(Runnable changed) {
        follow = changed;
    }

    /** Offers the forms and units of an analyte, the usual ones chosen. */
    void offer(Analyte analyte) {
        Set<Form> forms = forms(analyte);
        unit.setItems(analyte.units());
        analyte.units().stream().findFirst().ifPresent(unit::setValue);
        form.setItems(forms);
        form.setValue(forms.iterator().next());
        form.setVisible(forms.size() > 1);
        showForm();
    }

    /** Offers the forms of the analyte and fills in an answer. */
    void show(Analyte analyte, LabValue value) {
        offer(analyte);
        switch (value) {
            case Numeric measured -> {
                form.setValue(Form.NUMBER);
                number.setValue(measured.limit().sign() + LabValue.plain(measured.amount()));
                unit.setValue(measured.unit());
            }
            case Titre measured -> {
                form.setValue(Form.TITRE);
                titre.setValue(measured.label());
            }
            case Qualitative answer -> {
                form.setValue(Form.PRESENCE);
                presence.setValue(answer.positive());
            }
            case LevelOnly known -> {
                form.setValue(Form.LEVEL);
                level.setValue(known.level());
            }
        }
    }

    /** The unit of the answer's number; none when it is in words. */
    Optional<Unit> unit() {
        return switch (form.getValue()) {
            case null -> Optional.empty();
            case NUMBER -> Optional.ofNullable(unit.getValue());
            case TITRE -> Optional.of(Unit.TITRE);
            case PRESENCE, LEVEL -> Optional.empty();
        };
    }

    /** The answer; nothing when a field says what is missing. Refuses what is no number. */
    Optional<LabValue> entered() {
        return switch (form.getValue()) {
            case NUMBER ->
                Fields.required(number, "Enter the number.")
                        .flatMap(written -> Fields.required(unit, "Choose the unit.")
                                .map(chosen -> LabValue.read(written, chosen)));
            case TITRE -> Fields.required(titre, "Enter the titre.").map(LabValue::readTitre);
            case PRESENCE -> Fields.required(presence, "Choose one.").map(Qualitative::new);
            case LEVEL -> Fields.required(level, "Choose one.").map(LevelOnly::new);
        };
    }

    private void showForm() {
        Form chosen = form.getValue();
        number.setVisible(chosen == Form.NUMBER);
        unit.setVisible(chosen == Form.NUMBER);
        titre.setVisible(chosen == Form.TITRE);
        presence.setVisible(chosen == Form.PRESENCE);
        level.setVisible(chosen == Form.LEVEL);
        follow.run();
    }

    private static Set<Form> forms(Analyte analyte) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        if (analyte.has(Scale.NUMBER)) {
            forms.add(Form.NUMBER);
            forms.add(Form.LEVEL);
        }
        if (analyte.has(Scale.TITRE)) {
            forms.add(Form.TITRE);
        }
        if (analyte.has(Scale.PRESENCE)) {
            forms.add(Form.PRESENCE);
        }
        return forms;
    }
}
