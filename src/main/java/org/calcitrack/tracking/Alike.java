package org.calcitrack.tracking;

import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;

/** Which films show the same in the same way, as far as is known of them. */
final class Alike {

    private Alike() {}

    static boolean films(Radiograph one, Radiograph other) {
        return one.region() == other.region() && sides(one.side(), other.side()) && views(one.view(), other.view());
    }

    private static boolean sides(Side one, Side other) {
        return one == other || one == Side.UNKNOWN || other == Side.UNKNOWN;
    }

    private static boolean views(View one, View other) {
        return one == other || one == View.UNKNOWN || other == View.UNKNOWN;
    }
}
