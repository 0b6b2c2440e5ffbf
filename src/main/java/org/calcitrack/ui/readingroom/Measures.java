package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.DescriptionList;
import org.calcitrack.annotation.Measurement;

/** The numbers of one outline, each with its unit and the unit's origin. */
class Measures extends DescriptionList {

    Measures(Measurement measurement) {
        addClassName("ct-measures");
        line("Area", measurement.area().brief());
        line("Longest diameter", measurement.longestDiameter().brief());
        line("Perpendicular short axis", measurement.shortAxis().brief());
        line("Perimeter", measurement.perimeter().brief());
    }

    private void line(String name, String value) {
        add(new Term(name), new Description(value));
    }
}
