package org.calcitrack.annotation;

import org.calcitrack.imaging.CalibrationKind;

/**
 * An area that knows what it is counted in. Without calibration that is square pixels, and nothing turns them into
 * square millimetres.
 *
 * @param value in {@code unit}
 * @param basis what the unit promises
 * @param unit {@code px²}, or square millimetres with their origin, such as {@code mm² at detector}
 */
public record Area(double value, CalibrationKind basis, String unit) {

    public Area {
        Quantity.check(value, basis, unit, "px²", "mm²");
    }

    /** Number and unit together, three significant digits: the only way either reaches a reader. */
    public String text() {
        return Quantity.text(value, unit);
    }

    /** The same where space is short: what a calibration rests on is left to the place that tells it once. */
    public String brief() {
        return Quantity.brief(value, unit);
    }
}
