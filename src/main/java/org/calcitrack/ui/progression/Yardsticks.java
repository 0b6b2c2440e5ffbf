package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.calcitrack.progression.MeasurementError;
import org.calcitrack.progression.Progression;

/** What changes are held against, where everybody sees it. */
class Yardsticks extends Div {

    Yardsticks(Progression progression) {
        addClassName("ct-yardsticks");
        add(error(progression.error()));
    }

    private static Div error(MeasurementError error) {
        Span limits = new Span(error.limits());
        limits.addClassName("ct-yardstick-figure");
        Div yardstick = new Div(
                new Span("Smallest detectable change of an area: "), limits, new Span(" (" + error.origin() + ")"));
        yardstick.addClassName("ct-yardstick");
        return yardstick;
    }
}
