package org.calcitrack.statistics;

import java.util.List;

/** How two measurements go together: Lin's concordance with the line of identity, and Spearman's of their ranks. */
public final class Concordance {

    private Concordance() {}

    /** Lin's concordance correlation coefficient; the interval by the z-transformation. */
    public static Outcome<Estimate> lin(List<Pair> pairs) {
        if (pairs.size() < 4) {
            return Outcome.undefined("needs 4 pairs or more, there are " + pairs.size());
        }
        var x = Sample.of(pairs, Pair::first);
        var y = Sample.of(pairs, Pair::second);
        if (!x.varies() || !y.varies()) {
            return Outcome.undefined("one of the two measurements never varies");
        }
        int n = pairs.size();
        double sxy = pairs.stream()
                        .mapToDouble(pair -> (pair.first() - x.mean()) * (pair.second() - y.mean()))
                        .sum()
                / n;
        double sx = x.sumOfSquares() / n;
        double sy = y.sumOfSquares() / n;
        double shift = x.mean() - y.mean();
        double rc = 2 * sxy / (sx + sy + shift * shift); // Lin, Biometrics 1989;45:255, with the divisor n
        double r = sxy / Math.sqrt(sx * sy);
        if (Math.abs(r) < 1e-9) {
            return Outcome.undefined("the two measurements are not correlated at all");
        }
        return Math.abs(rc) > 1 - 1e-12
                ? Outcome.known(new Estimate(rc, new Interval(rc, rc), n))
                : Outcome.known(new Estimate(rc, interval(rc, r, shift * shift / Math.sqrt(sx * sy), n), n));
    }

    /** @param u2 squared location shift relative to the scale */
    private static Interval interval(double rc, double r, double u2, int n) {
        double rc2 = rc * rc;
        double variance = ((1 - r * r) * rc2 / ((1 - rc2) * r * r) // Lin 1989, corrected Biometrics 2000;56:324
                        + 2 * rc2 * rc * (1 - rc) * u2 / (r * Math.pow(1 - rc2, 2))
                        - rc2 * rc2 * u2 * u2 / (2 * r * r * Math.pow(1 - rc2, 2)))
                / (n - 2);
        double half = Confidence.NORMAL * Math.sqrt(Math.max(0, variance));
        return Interval.around(atanh(rc), half).map(Math::tanh);
    }

    /** Spearman's rank correlation; equal values share their mean rank. */
    public static Outcome<Estimate> spearman(List<Pair> pairs) {
        if (pairs.size() < 4) {
            return Outcome.undefined("needs 4 pairs or more, there are " + pairs.size());
        }
        var ranks = Ranks.of(pairs);
        var x = Sample.of(ranks, Pair::first);
        var y = Sample.of(ranks, Pair::second);
        if (!x.varies() || !y.varies()) {
            return Outcome.undefined("one of the two measurements never varies");
        }
        double products = ranks.stream()
                .mapToDouble(pair -> (pair.first() - x.mean()) * (pair.second() - y.mean()))
                .sum();
        // Spearman, Am J Psychol 1904;15:72: Pearson's correlation of the ranks
        double rho = Math.clamp(products / Math.sqrt(x.sumOfSquares() * y.sumOfSquares()), -1, 1);
        int n = pairs.size();
        double half = Confidence.NORMAL * Math.sqrt((1 + rho * rho / 2) / (n - 3)); // Bonett & Wright 2000;65:23
        return Math.abs(rho) > 1 - 1e-12
                ? Outcome.known(new Estimate(rho, new Interval(rho, rho), n))
                : Outcome.known(
                        new Estimate(rho, Interval.around(atanh(rho), half).map(Math::tanh), n));
    }

    private static double atanh(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }
}
