package org.calcitrack.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two-way analysis of variance without replication.
 *
 * @param n subjects
 * @param k raters
 * @param subjects mean square between subjects, MSR
 * @param raters mean square between raters, MSC
 * @param error residual mean square, MSE
 * @param within mean square within subjects, MSW
 */
record Anova(int n, int k, double subjects, double raters, double error, double within) {

    static Anova of(Ratings ratings) {
        var rows = ratings.subjects();
        int n = rows.size();
        int k = ratings.raters();
        double grand = mean(rows.stream().flatMap(List::stream).toList());
        double between =
                k * rows.stream().mapToDouble(row -> square(mean(row) - grand)).sum();
        double columns = n
                * IntStream.range(0, k)
                        .mapToDouble(rater -> square(mean(column(rows, rater)) - grand))
                        .sum();
        double total = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(rating -> square(rating - grand))
                .sum();
        double residual = Math.max(0, total - between - columns);
        return new Anova(
                n,
                k,
                between / (n - 1),
                columns / (k - 1),
                residual / ((n - 1.0) * (k - 1)),
                (columns + residual) / (n * (k - 1.0)));
    }

    private static List<Double> column(List<List<Double>> rows, int rater) {
        return rows.stream().map(row -> row.get(rater)).toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double square(double value) {
        return value * value;
    }
}
