package org.calcitrack.ui.readingroom;

import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;

/** How the reading room words what it shows. */
final class Words {

    private Words() {}

    static String place(Site site, Side side) {
        return site.label() + (side == Side.UNKNOWN ? "" : ", " + side.label());
    }
}
