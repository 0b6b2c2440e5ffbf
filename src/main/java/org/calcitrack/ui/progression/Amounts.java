package org.calcitrack.ui.progression;

import java.util.Locale;

/** Writes areas for reading at a glance. */
final class Amounts {

    private static final String THIN_SPACE = "\u2009";

    private Amounts() {}

    /** About three digits and thin spaces between thousands, in mm². */
    static String squareMillimetres(double value) {
        int decimals = value >= 99.95 || value == 0 ? 0 : value >= 9.995 ? 1 : 2;
        String number =
                String.format(Locale.ROOT, "%,." + decimals + "f", value).replace(",", THIN_SPACE);
        return number + " mm²";
    }
}
