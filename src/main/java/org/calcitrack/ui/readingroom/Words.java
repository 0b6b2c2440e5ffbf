package org.calcitrack.ui.readingroom;

import java.util.Locale;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;

/** How the reading room words what it shows. */
final class Words {

    private Words() {}

    /** The words with a large first letter, to begin a line. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String place(Site site, Side side) {
        return site.label() + (side == Side.UNKNOWN ? "" : ", " + side.label());
    }
}
