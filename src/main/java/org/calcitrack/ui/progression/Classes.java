package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Span;
import org.calcitrack.progression.ChangeClass;

/** Shows what a change is called. */
final class Classes {

    private Classes() {}

    static Span chip(ChangeClass named) {
        Span chip = new Span(named.label());
        chip.addClassNames("ct-chip", look(named));
        return chip;
    }

    private static String look(ChangeClass named) {
        return switch (named) {
            case PROGRESSION -> "bad";
            case NEW, NOT_COMPARABLE, NOT_IMAGED, NOT_ASSESSABLE, NOT_MEASURED -> "warn";
            case IMPROVEMENT, RESOLVED -> "good";
            case STABLE, WITHIN_ERROR, ENDED, FIRST_MEASURED -> "plain";
        };
    }
}
