package org.calcitrack.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Agreement of two raters on categories beyond what chance brings, with 95 % confidence; Cohen, Educ Psychol Meas
 * 1960;20:37 and Psychol Bull 1968;70:213.
 */
public final class Kappa {

    /** How near two categories count. */
    public enum Weights {
        /** Only the same category agrees; for names without an order. */
        NONE,
        /** One step off counts less by the same amount each. */
        LINEAR,
        /** Distance squared counts; for ordered grades. */
        QUADRATIC;

        /** 1 for the same category down to 0 for the farthest. */
        double of(int i, int j, int categories) {
            double apart = Math.abs(i - j) / (categories - 1.0);
            return switch (this) {
                case NONE -> i == j ? 1 : 0;
                case LINEAR -> 1 - apart; // Cicchetti & Allison 1971
                case QUADRATIC -> 1 - apart * apart; // Fleiss & Cohen 1973
            };
        }
    }

    private Kappa() {}

    /**
     * From a table of counts.
     *
     * @param counts first rater's categories down, second rater's across, in order; square, two categories or more
     */
    public static Outcome<Estimate> of(List<List<Integer>> counts, Weights weights) {
        int k = counts.size();
        if (k < 2 || counts.stream().anyMatch(row -> row.size() != k)) {
            throw new IllegalArgumentException("A square table of two categories or more: " + counts);
        }
        double n = counts.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .sum();
        if (n < 2) {
            return Outcome.undefined("needs 2 subjects or more, there are " + (int) n);
        }
        return new Table(counts, n, weights).kappa();
    }

    private record Table(List<List<Integer>> counts, double n, Weights weights) {

        Outcome<Estimate> kappa() {
            double observed = sum((i, j) -> weight(i, j) * share(i, j));
            double expected = sum((i, j) -> weight(i, j) * row(i) * column(j));
            if (1 - expected < 1e-12) {
                return Outcome.undefined("both raters used one category only, so chance explains everything");
            }
            double kappa = (observed - expected) / (1 - expected); // Cohen 1968
            double half = Confidence.NORMAL * Math.sqrt(variance(observed, expected));
            return Outcome.known(new Estimate(kappa, Interval.around(kappa, half), (int) n));
        }

        /** Fleiss, Cohen &amp; Everitt, Psychol Bull 1969;72:323, formula 14. */
        private double variance(double observed, double expected) {
            double first = sum((i, j) -> share(i, j)
                    * Math.pow(weight(i, j) * (1 - expected) - (rowWeight(i) + columnWeight(j)) * (1 - observed), 2));
            double second = Math.pow(observed * expected - 2 * expected + observed, 2);
            return Math.max(0, first - second) / (n * Math.pow(1 - expected, 4));
        }

        private double rowWeight(int i) {
            return categories().mapToDouble(j -> column(j) * weight(i, j)).sum();
        }

        private double columnWeight(int j) {
            return categories().mapToDouble(i -> row(i) * weight(i, j)).sum();
        }

        private double weight(int i, int j) {
            return weights.of(i, j, counts.size());
        }

        private double share(int i, int j) {
            return counts.get(i).get(j) / n;
        }

        private double row(int i) {
            return categories().mapToDouble(j -> share(i, j)).sum();
        }

        private double column(int j) {
            return categories().mapToDouble(i -> share(i, j)).sum();
        }

        private double sum(Cell cell) {
            return categories()
                    .mapToDouble(
                            i -> categories().mapToDouble(j -> cell.value(i, j)).sum())
                    .sum();
        }

        private IntStream categories() {
            return IntStream.range(0, counts.size());
        }
    }

    @FunctionalInterface
    private interface Cell {
        double value(int i, int j);
    }
}
