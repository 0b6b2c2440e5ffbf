package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Asks how long the thing is that a line was drawn over. */
class CalibrationDialog extends Dialog {

    /** Takes the true length and what it was measured on; refuses by throwing. */
    interface Calibrate {

        void by(double millimetres, String what);
    }

    private final NumberField length = new NumberField("True length, mm");
    private final ComboBox<KnownObject> object = new ComboBox<>("Something known");
    private final TextField what = new TextField("What it is");

    CalibrationDialog(double pixels, String before, Calibrate calibrate) {
        setHeaderTitle("Calibrate this film");
        setWidth("420px");
        length.setMin(0.1);
        length.setStep(0.01);
        length.setStepButtonsVisible(false);
        length.setRequiredIndicatorVisible(true);
        what.setPlaceholder("ruler, coin, marker ball …");
        what.setMaxLength(60);
        object.setItems(KnownObject.values());
        object.setItemLabelGenerator(
                known -> String.format(Locale.ROOT, "%s (%.2f mm)", known.label(), known.millimetres()));
        object.setPlaceholder("coin, ruler, marker ball");
        object.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                length.setValue(change.getValue().millimetres());
                what.setValue(change.getValue().label());
            }
        });
        object.addClassName("wide");
        Div fields = new Div(object, length, what);
        fields.addClassName("ct-room-fields");
        add(
                new Paragraph(String.format(
                        Locale.ROOT,
                        "The line is %.1f pixels long. Until now, lengths on this film are in %s. "
                                + "Every measurement on it is computed anew; the former values are kept.",
                        pixels,
                        before)),
                fields);
        Button apply = new Button("Calibrate", click -> {
            if (length.isEmpty()) {
                length.setInvalid(true);
                length.setErrorMessage("Enter the length in millimetres");
                return;
            }
            calibrate.by(length.getValue(), what.getValue());
            close();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), apply);
        length.focus();
    }
}
