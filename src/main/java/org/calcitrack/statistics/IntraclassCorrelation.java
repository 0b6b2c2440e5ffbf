package org.calcitrack.statistics;

/**
 * The share of all variance that is between subjects, for single ratings, with 95 % confidence; the forms and numbers
 * of Shrout &amp; Fleiss, Psychol Bull 1979;86:420, with the intervals of McGraw &amp; Wong, Psychol Methods 1996;1:30.
 */
public final class IntraclassCorrelation {

    private IntraclassCorrelation() {}

    /** ICC(1,1): each subject has raters of its own. */
    public static Outcome<Estimate> oneWay(Ratings ratings) {
        return defined(ratings).map(IntraclassCorrelation::oneWay);
    }

    /** ICC(2,1): raters are a sample of all raters, and absolute agreement counts. */
    public static Outcome<Estimate> twoWayRandom(Ratings ratings) {
        return defined(ratings).map(IntraclassCorrelation::twoWayRandom);
    }

    /** ICC(3,1): these raters only, and a constant difference between them does not count. */
    public static Outcome<Estimate> twoWayMixed(Ratings ratings) {
        return defined(ratings).map(IntraclassCorrelation::twoWayMixed);
    }

    private static Outcome<Anova> defined(Ratings ratings) {
        if (ratings.subjects().size() < 3) {
            return Outcome.undefined(
                    "needs 3 subjects or more, there are " + ratings.subjects().size());
        }
        if (ratings.raters() < 2) {
            return Outcome.undefined("needs 2 raters or more");
        }
        var all = ratings.subjects().stream().flatMap(row -> row.stream()).toList();
        var spread = Sample.of(all, Double::doubleValue);
        var anova = Anova.of(ratings);
        if (!spread.varies()) {
            return Outcome.undefined("all ratings are equal, so there is no variance to share out");
        }
        // Below this share the residual is what rounding leaves of an exact agreement, and F ratios mean nothing.
        return anova.error() < 1e-20 * spread.sumOfSquares()
                ? Outcome.undefined("the ratings agree exactly but for a constant, so there is no error to estimate")
                : Outcome.known(anova);
    }

    private static Estimate oneWay(Anova a) {
        int k = a.k();
        double icc = (a.subjects() - a.within()) / (a.subjects() + (k - 1) * a.within()); // Shrout & Fleiss p. 423
        double f = a.subjects() / a.within();
        double low = f / Confidence.f(a.n() - 1, a.n() * (k - 1.0)); // p. 424
        double high = f * Confidence.f(a.n() * (k - 1.0), a.n() - 1); // p. 424
        return new Estimate(icc, fromF(low, high, k), a.n());
    }

    private static Estimate twoWayMixed(Anova a) {
        int k = a.k();
        double icc = (a.subjects() - a.error()) / (a.subjects() + (k - 1) * a.error()); // Shrout & Fleiss p. 423
        double f = a.subjects() / a.error();
        double degrees = (a.n() - 1.0) * (k - 1);
        double low = f / Confidence.f(a.n() - 1, degrees); // p. 425
        double high = f * Confidence.f(degrees, a.n() - 1); // p. 425
        return new Estimate(icc, fromF(low, high, k), a.n());
    }

    private static Interval fromF(double low, double high, int k) {
        return new Interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1));
    }

    private static Estimate twoWayRandom(Anova a) {
        double n = a.n();
        double k = a.k();
        double msr = a.subjects();
        double msc = a.raters();
        double mse = a.error();
        double icc = (msr - mse) / (msr + (k - 1) * mse + k / n * (msc - mse)); // Shrout & Fleiss p. 423
        double fj = msc / mse;
        double share = n * (1 + (k - 1) * icc) - k * icc;
        double v = (k - 1)
                * (n - 1)
                * Math.pow(k * icc * fj + share, 2) // p. 424, Satterthwaite
                / ((n - 1) * k * k * icc * icc * fj * fj + share * share);
        double above = Confidence.f(n - 1, v);
        double below = Confidence.f(v, n - 1);
        double low = n * (msr - above * mse) / (above * (k * msc + (k * n - k - n) * mse) + n * msr); // p. 424
        double high = n * (below * msr - mse) / (k * msc + (k * n - k - n) * mse + n * below * msr); // p. 424
        return new Estimate(icc, new Interval(low, high), a.n());
    }
}
