package org.calcitrack.statistics;

/** One thing measured twice, in one unit; both finite. */
public record Pair(double first, double second) {

    public Pair {
        if (!Double.isFinite(first) || !Double.isFinite(second)) {
            throw new IllegalArgumentException("Measurements are finite: " + first + ", " + second);
        }
    }

    /** The second less the first. */
    public double difference() {
        return second - first;
    }

    public double mean() {
        return (first + second) / 2;
    }

    /**
     * Both on the natural logarithmic scale, where a difference is a ratio.
     *
     * @throws IllegalArgumentException unless both are above zero
     */
    public Pair log() {
        return new Pair(Math.log(first), Math.log(second));
    }
}
