package org.calcitrack.progression;

import java.util.Locale;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;

/** Where deposits lie: what is summed together. */
public record Place(Site site, Side side) {

    /** In words within a sentence, such as {@code right thigh}. */
    public String label() {
        return switch (side) {
            case RIGHT, LEFT -> side.label() + " " + site.label();
            case BILATERAL, MIDLINE -> site.label() + ", " + side.label();
            case UNKNOWN -> site.label();
        };
    }

    /** In words as a heading, such as {@code Right thigh}. */
    public String title() {
        String label = label();
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
