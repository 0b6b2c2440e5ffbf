package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Locale;
import java.util.function.DoubleConsumer;

/** Asks by how much the detector shows the body too large: as a factor, or as the two distances that make it. */
class MagnificationDialog extends Dialog {

    private final NumberField factor = new NumberField("Magnification");
    private final NumberField toDetector = new NumberField("SID, mm");
    private final NumberField toBody = new NumberField("SOD, mm");

    MagnificationDialog(DoubleConsumer calibrate) {
        setHeaderTitle("Calibrate by magnification");
        setWidth("440px");
        toDetector.setHelperText("source to detector");
        toBody.setHelperText("source to deposit");
        factor.setHelperText("above 1, up to 5");
        toDetector.addValueChangeListener(change -> divide());
        toBody.addValueChangeListener(change -> divide());
        Div fields = new Div(toDetector, toBody, factor);
        fields.addClassName("ct-room-fields");
        add(
                new Paragraph("Sizes at the detector are divided by it; the result is an estimate and says so. "
                        + "Enter the factor, or both distances."),
                fields);
        Button apply = new Button("Calibrate", click -> {
            if (factor.isEmpty() || factor.getValue() <= 1 || factor.getValue() > 5) {
                factor.setInvalid(true);
                factor.setErrorMessage("Enter a factor above 1 and up to 5");
                return;
            }
            calibrate.accept(factor.getValue());
            close();
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
        factor.focus();
    }

    // PS3.3 C.8.11.5: Estimated Radiographic Magnification Factor is SID over SOD
    private void divide() {
        if (!toDetector.isEmpty() && !toBody.isEmpty() && toBody.getValue() > 0) {
            double ratio = toDetector.getValue() / toBody.getValue();
            factor.setValue(Double.parseDouble(String.format(Locale.ROOT, "%.4f", ratio)));
        }
    }
}
