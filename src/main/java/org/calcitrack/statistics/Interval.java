package org.calcitrack.statistics;

import java.util.function.DoubleUnaryOperator;

/** A confidence interval, both ends included. */
public record Interval(double low, double high) {

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval goes up: " + low + " to " + high);
        }
    }

    static Interval around(double middle, double half) {
        return new Interval(middle - half, middle + half);
    }

    /** Both ends on another scale; the function must not fall. */
    public Interval map(DoubleUnaryOperator rising) {
        return new Interval(rising.applyAsDouble(low), rising.applyAsDouble(high));
    }
}
