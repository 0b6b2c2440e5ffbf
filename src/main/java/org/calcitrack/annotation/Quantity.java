package org.calcitrack.annotation;

import java.util.Locale;
import org.calcitrack.imaging.CalibrationKind;

/** What every measured number obeys: its unit agrees with what is known of the pixels. */
final class Quantity {

    private Quantity() {}

    static void check(double value, CalibrationKind basis, String unit, String pixels, String millimetres) {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("A measured quantity is finite and not negative: " + value);
        }
        boolean agrees = basis == CalibrationKind.NONE
                ? unit.equals(pixels)
                : unit.equals(millimetres) || unit.startsWith(millimetres + " ");
        if (!agrees) {
            throw new IllegalArgumentException("The unit does not fit the calibration: " + unit + ", " + basis);
        }
    }

    /** The same without how a calibration is known, for places where that stands elsewhere. */
    static String brief(double value, String unit) {
        return text(value, unit.replaceFirst(" \\(calibrated: .*\\)$", " calibrated"));
    }

    /** Finer than three digits is finer than anyone can outline twice; whole numbers keep all theirs. */
    static String text(double value, String unit) {
        int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", value, unit);
    }
}
