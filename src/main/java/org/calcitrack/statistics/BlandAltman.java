package org.calcitrack.statistics;

import java.util.List;

/**
 * How far two measurements of the same things lie apart: bias and limits of agreement, in the unit of the pairs. On
 * logarithms, {@link #asRatios} says the same in ratios.
 *
 * @param bias mean of second less first, with its 95 % confidence interval
 * @param deviation standard deviation of the differences
 * @param lower limit that 2.5 % of differences fall short of
 * @param upper limit that 2.5 % of differences exceed
 */
public record BlandAltman(Estimate bias, double deviation, Estimate lower, Estimate upper) {

    /** The factor of the limits as published; Bland &amp; Altman 1986 drew 2, 1995 and later 1.96. */
    private static final double WIDTH = 1.96;

    public static Outcome<BlandAltman> of(List<Pair> pairs) {
        if (pairs.size() < 3) {
            return Outcome.undefined("needs 3 pairs or more, there are " + pairs.size());
        }
        var differences = Sample.of(pairs, Pair::difference);
        int n = differences.n();
        double s = differences.deviation();
        double t = Confidence.t(n - 1);
        double biasError = s / Math.sqrt(n); // Bland & Altman, Lancet 1986;1:307, "Precision of estimated limits"
        double limitError = s * Math.sqrt(3.0 / n); // same place: about √(3s²/n)
        return Outcome.known(new BlandAltman(
                estimate(differences.mean(), t * biasError, n),
                s,
                estimate(differences.mean() - WIDTH * s, t * limitError, n),
                estimate(differences.mean() + WIDTH * s, t * limitError, n)));
    }

    /** What differences of natural logarithms mean as ratios of second to first. */
    public BlandAltman asRatios() {
        return new BlandAltman(ratio(bias), Math.exp(deviation), ratio(lower), ratio(upper));
    }

    private static Estimate ratio(Estimate log) { // Bland & Altman, Stat Methods Med Res 1999;8:135, section 3.1
        return new Estimate(Math.exp(log.value()), log.interval().map(Math::exp), log.n());
    }

    private static Estimate estimate(double value, double half, int n) {
        return new Estimate(value, Interval.around(value, half), n);
    }
}
