package org.calcitrack.progression;

import java.util.Locale;

/**
 * How far two readings of the same area may lie apart for no other reason than reading: smaller changes are not told
 * from none. It is a ratio, because larger deposits scatter by more square millimetres.
 *
 * @param smallestDetectableLogChange 95 of 100 pairs of readings differ by less in the natural logarithm of their areas:
 *     1.96 times the standard deviation of those differences
 * @param origin where the figure comes from, within a sentence
 * @param assumed whether nobody measured it here
 */
public record MeasurementError(double smallestDetectableLogChange, String origin, boolean assumed) {

    /**
     * What is assumed until a centre has repeat readings of its own: a change by a factor of less than 1.2. No limits of
     * agreement of areas of calcinosis on radiographs have been published from which it could be taken.
     */
    public static final MeasurementError DEFAULT = new MeasurementError(
            Math.log(1.2), "assumed, until this centre has repeat readings of its own; not a published figure", true);

    public MeasurementError {
        if (!(smallestDetectableLogChange >= 0) || Double.isInfinite(smallestDetectableLogChange)) {
            throw new IllegalArgumentException(
                    "A smallest detectable change is zero or more: " + smallestDetectableLogChange);
        }
    }

    /** Whether reading alone explains a change to so many per cent of the earlier area. */
    public boolean explains(Change.Percent change) {
        double ratio = 1 + change.value() / 100;
        return ratio > 0 && Math.abs(Math.log(ratio)) < smallestDetectableLogChange;
    }

    /** The smallest growth that can be told, in percent of the earlier area. */
    public double growthPercent() {
        return Math.expm1(smallestDetectableLogChange) * 100;
    }

    /** The smallest shrinkage that can be told, in percent of the earlier area; below zero. */
    public double shrinkagePercent() {
        return Math.expm1(-smallestDetectableLogChange) * 100;
    }

    /** Both limits: {@code −16.7 % to +20.0 %}. */
    public String limits() {
        return String.format(Locale.ROOT, "−%.1f %% to +%.1f %%", -shrinkagePercent(), growthPercent());
    }
}
