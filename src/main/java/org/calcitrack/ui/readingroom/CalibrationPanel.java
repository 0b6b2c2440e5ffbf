package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.calcitrack.imaging.Calibration;

/** What a pixel means on this film, how that is known, and what it was taken to mean before. */
class CalibrationPanel extends Div {

    /** What the reader may do about it. */
    interface Deeds {

        void calibrate();

        void calibrateByMagnification();

        void calibrateAsBefore();
    }

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Deeds deeds;

    CalibrationPanel(Deeds deeds) {
        this.deeds = deeds;
        addClassName("ct-room-calibration");
    }

    /** @param history every calibration the film ever had, oldest first */
    void show(Calibration now, List<Calibration> history) {
        removeAll();
        add(new Paragraph(
                now.spacing().isEmpty()
                        ? "Not known: sizes are in pixels. Draw a line over something of known length to calibrate."
                        : "Lengths are in " + now.lengthUnit() + ". " + told(now) + "."));
        Div buttons = new Div(
                button("Calibrate by a line", deeds::calibrate),
                button("By magnification", deeds::calibrateByMagnification));
        buttons.addClassName("ct-room-actions");
        if (now.by().isPresent()) {
            buttons.add(button("As before", deeds::calibrateAsBefore));
        }
        add(buttons);
        if (history.size() > 1) {
            OrderedList list = new OrderedList();
            history.forEach(each -> list.add(new ListItem(each.lengthUnit() + " · " + told(each))));
            add(new Details("All " + history.size() + " calibrations of this film", list));
        }
    }

    private static String told(Calibration calibration) {
        String by = calibration.by().map(who -> ", " + who).orElse("");
        String at = calibration
                .at()
                .map(when -> ", " + WHEN.withZone(ZoneId.systemDefault()).format(when))
                .orElse("");
        return "From: " + calibration.source() + by + at;
    }

    private static Button button(String words, Runnable deed) {
        Button button = new Button(words, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
