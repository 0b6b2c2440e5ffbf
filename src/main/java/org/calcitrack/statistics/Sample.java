package org.calcitrack.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Mean and spread of some numbers. */
record Sample(int n, double mean, double sumOfSquares) {

    static <T> Sample of(List<T> things, ToDoubleFunction<T> number) {
        double mean = things.stream().mapToDouble(number).average().orElse(Double.NaN);
        double squares = things.stream()
                .mapToDouble(number)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return new Sample(things.size(), mean, squares);
    }

    /** With the divisor n - 1. */
    double deviation() {
        return Math.sqrt(sumOfSquares / (n - 1));
    }

    /** Whether the numbers differ by more than rounding. */
    boolean varies() {
        return sumOfSquares > n * Math.pow(1e-12 * Math.max(1, Math.abs(mean)), 2);
    }
}
