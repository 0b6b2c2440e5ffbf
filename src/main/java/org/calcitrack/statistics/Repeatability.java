package org.calcitrack.statistics;

import java.util.List;

/**
 * What measuring the same thing again brings by itself, in the unit of the pairs.
 *
 * @param measurementError standard error of measurement, SEM
 * @param smallestDetectableChange what a change must exceed to be more than error, 95 % of the time; with its interval
 */
public record Repeatability(Estimate measurementError, Estimate smallestDetectableChange) {

    /** From things read twice; a constant bias between the reads is not part of it. */
    public static Outcome<Repeatability> of(List<Pair> pairs) {
        return needsSpread(pairs)
                .map(deviation -> new Repeatability(
                        deviation.times(
                                1 / Math.sqrt(2)), // SEM = SD(d)/√2; de Vet et al., J Clin Epidemiol 2006;59:1033
                        deviation.times(1.96))); // SDC = 1.96·√2·SEM = 1.96·SD(d); same
    }

    /**
     * The smallest detectable change of change scores that are the mean of several readers.
     *
     * @param changes the change of each subject as two readers (or reads) saw it
     * @param readers how many readers' mean is reported later
     */
    public static Outcome<Estimate> ofChangeScores(List<Pair> changes, int readers) {
        if (readers < 1) {
            throw new IllegalArgumentException("Somebody reads: " + readers);
        }
        return needsSpread(changes)
                .map(deviation -> deviation.times(
                        1.96 / (Math.sqrt(2) * Math.sqrt(readers)))); // Bruynesteyn et al., Ann Rheum Dis 2005;64:179
    }

    private static Outcome<Spread> needsSpread(List<Pair> pairs) {
        if (pairs.size() < 3) {
            return Outcome.undefined("needs 3 pairs or more, there are " + pairs.size());
        }
        var differences = Sample.of(pairs, Pair::difference);
        return differences.varies()
                ? Outcome.known(new Spread(differences.deviation(), differences.n()))
                : Outcome.undefined("all differences are equal, so they tell nothing about error");
    }

    private record Spread(double deviation, int n) {

        Estimate times(double factor) {
            return new Estimate(
                    deviation * factor, Confidence.ofDeviation(deviation, n - 1).map(end -> end * factor), n);
        }
    }
}
