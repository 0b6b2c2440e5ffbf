package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.select.Select;
import org.calcitrack.clinical.BodySite.Side;

/** The choice of a side of the body. */
final class Sides {

    private Sides() {}

    static Select<Side> choice() {
        return Fields.choice("Side", Side.values(), Sides::words, Side.UNSTATED);
    }

    private static String words(Side side) {
        return side == Side.UNSTATED ? "not stated" : side.label();
    }
}
