package org.calcitrack.reading;

import java.util.List;
import java.util.Optional;
import org.calcitrack.statistics.BlandAltman;
import org.calcitrack.statistics.Estimate;
import org.calcitrack.statistics.Outcome;
import org.calcitrack.statistics.Repeatability;

/**
 * How far two reads of the same films agree. Areas are compared as natural logarithms, so that a difference is a ratio
 * and large deposits do not outweigh small ones.
 *
 * @param first whose read comes first, such as {@code R1}
 * @param second whose read is compared with it
 * @param films how many films both read
 * @param detection which deposits both saw
 * @param unit of the points: {@code mm²}, or {@code px²} when a film is not calibrated
 * @param points the deposits that both outlined
 * @param limits second over first, on logarithms
 * @param repeatability error of one read, on logarithms
 * @param areas ICC(2,1) of log areas
 * @param concordance Lin's, of log areas
 * @param ranks Spearman's, of areas
 * @param totals ICC(2,1) of each film's total area
 * @param morphology kappa of the pattern, which has no order
 * @param density linearly weighted kappa of the grade
 * @param densityQuadratic quadratically weighted kappa of the grade
 * @param changes agreement on change, where cases hold films of several dates
 */
public record Comparison(
        String first,
        String second,
        int films,
        Detection detection,
        String unit,
        List<Point> points,
        Outcome<BlandAltman> limits,
        Outcome<Repeatability> repeatability,
        Outcome<Estimate> areas,
        Outcome<Estimate> concordance,
        Outcome<Estimate> ranks,
        Outcome<Estimate> totals,
        Outcome<Estimate> morphology,
        Outcome<Estimate> density,
        Outcome<Estimate> densityQuadratic,
        Optional<ChangeAgreement> changes) {

    public Comparison {
        points = List.copyOf(points);
    }

    /** Deposits that both reads outlined, and those that one missed. */
    public record Detection(int both, int onlyFirst, int onlySecond) {

        /** Share of all outlines that have their counterpart, 0 to 1; empty where nothing was outlined. */
        public Optional<Double> agreement() { // Fleiss 1981, proportion of specific (positive) agreement
            int all = 2 * both + onlyFirst + onlySecond;
            return all == 0 ? Optional.empty() : Optional.of(2.0 * both / all);
        }
    }

    /** One deposit as two reads have it, in the comparison's unit. */
    public record Point(int caseNumber, int film, double first, double second) {}

    /**
     * Agreement on how a case changed from its first to its last film, as logarithm of the ratio of totals.
     *
     * @param cases how many cases both reads measured at both ends
     * @param smallestDetectable change of a case that is more than error, for one reader
     * @param correlation ICC(2,1) of the changes
     */
    public record ChangeAgreement(int cases, Outcome<Estimate> smallestDetectable, Outcome<Estimate> correlation) {}
}
