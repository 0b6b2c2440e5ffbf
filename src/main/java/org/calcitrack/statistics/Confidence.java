package org.calcitrack.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The quantiles that bound the middle 95 % of a distribution. */
final class Confidence {

    private static final double UPPER = 0.975;
    private static final double LOWER = 0.025;
    /** 1.959964: what the literature rounds to 1.96. */
    static final double NORMAL = NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER);

    private Confidence() {}

    static double t(double degrees) {
        return TDistribution.of(degrees).inverseCumulativeProbability(UPPER);
    }

    static double f(double numerator, double denominator) {
        return FDistribution.of(numerator, denominator).inverseCumulativeProbability(UPPER);
    }

    /** The interval of a standard deviation of normal data; Sheskin 2011, test 3, from the chi-squared distribution. */
    static Interval ofDeviation(double deviation, int degrees) {
        var distribution = ChiSquaredDistribution.of(degrees);
        return new Interval(
                deviation * Math.sqrt(degrees / distribution.inverseCumulativeProbability(UPPER)),
                deviation * Math.sqrt(degrees / distribution.inverseCumulativeProbability(LOWER)));
    }
}
