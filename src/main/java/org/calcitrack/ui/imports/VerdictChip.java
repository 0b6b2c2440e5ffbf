package org.calcitrack.ui.imports;

import com.vaadin.flow.component.html.Span;
import org.calcitrack.imaging.Verdict;

/** A verdict in the colour of what it asks of a person; with a number when it counts files. */
class VerdictChip extends Span {

    VerdictChip(Verdict verdict) {
        this(verdict, verdict.label());
    }

    VerdictChip(Verdict verdict, int files) {
        this(verdict, files + " " + verdict.label().toLowerCase(java.util.Locale.ROOT));
    }

    private VerdictChip(Verdict verdict, String words) {
        super(words);
        addClassName("ct-chip");
        switch (verdict) {
            case STORED -> addClassName("good");
            case NEEDS_ANSWER, CONFLICT -> addClassName("warn");
            case REFUSED -> addClassName("bad");
            case ALREADY_THERE, NOT_AN_IMAGE -> removeClassNames("good", "warn", "bad");
        }
    }
}
