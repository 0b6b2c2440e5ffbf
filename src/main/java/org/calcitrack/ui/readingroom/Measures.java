package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;
import org.calcitrack.annotation.GreyContrast;
import org.calcitrack.annotation.Measurement;

/** The numbers of one outline, each with its unit and the unit's origin. */
class Measures extends DescriptionList {

    Measures(Measurement measurement, Optional<GreyContrast> brightness) {
        addClassName("ct-measures");
        line("Area", measurement.area().brief());
        line("Longest diameter", measurement.longestDiameter().brief());
        line("Perpendicular short axis", measurement.shortAxis().brief());
        line("Perimeter", measurement.perimeter().brief());
        brightness.ifPresent(grey -> {
            line("Grey value, mean ± SD", grey.text());
            line("Brighter than the ring around it", grey.contrastText());
            setTitle(
                    "Grey values after slope and intercept, of pixels whose centres lie inside. The ring begins 3 pixels"
                            + " outside the outline and is as wide as a fifth of its diameter. Compare within this film only.");
        });
    }

    private void line(String name, String value) {
        add(new Term(name), new Description(value));
    }
}
