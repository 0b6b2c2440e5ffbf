package org.calcitrack.statistics;

import java.util.List;

/** Every subject rated by the same raters: subjects are rows, raters are columns, none missing. */
public record Ratings(List<List<Double>> subjects) {

    public Ratings {
        subjects = subjects.stream().map(List::copyOf).toList();
        long widths = subjects.stream().mapToInt(List::size).distinct().count();
        if (widths > 1) {
            throw new IllegalArgumentException("Every subject has every rater");
        }
        if (subjects.stream().flatMap(List::stream).anyMatch(rating -> !Double.isFinite(rating))) {
            throw new IllegalArgumentException("Ratings are finite");
        }
    }

    /** Two raters, or two reads. */
    public static Ratings of(List<Pair> pairs) {
        return new Ratings(
                pairs.stream().map(pair -> List.of(pair.first(), pair.second())).toList());
    }

    public int raters() {
        return subjects.isEmpty() ? 0 : subjects.getFirst().size();
    }
}
