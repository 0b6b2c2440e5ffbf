package org.calcitrack.annotation;

import org.calcitrack.imaging.CalibrationKind;

/**
 * A length that knows what it is counted in. Without calibration that is pixels, and nothing turns them into
 * millimetres.
 *
 * @param value in {@code unit}
 * @param basis what the unit promises
 * @param unit {@code px}, or millimetres with their origin, such as {@code mm at detector}
 */
public record Length(double value, CalibrationKind basis, String unit) {

    public Length {
        Quantity.check(value, basis, unit, "px", "mm");
    }

    /** Number and unit together, three significant digits: the only way either reaches a reader. */
    public String text() {
        return Quantity.text(value, unit);
    }

    /** The number alone, for a text that says the unit once for several numbers. */
    String number() {
        return text().substring(0, text().length() - unit.length() - 1);
    }

    /** The same where space is short: what a calibration rests on is left to the place that tells it once. */
    public String brief() {
        return Quantity.brief(value, unit);
    }
}
