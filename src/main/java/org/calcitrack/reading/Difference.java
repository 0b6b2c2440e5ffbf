package org.calcitrack.reading;

import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.geometry.Scale;

/** Whether two readings of one case differ so much that a third has to be heard. */
final class Difference {

    private Difference() {}

    /**
     * Film by film: total areas further apart than the limit, something seen by one reader only on the whole film, or
     * one deposit with another pattern or grade.
     *
     * @param limit of the difference of natural logarithms
     */
    static boolean between(List<Mark> first, List<Mark> second, double limit) {
        return Stream.concat(first.stream(), second.stream())
                .map(Mark::film)
                .distinct()
                .anyMatch(film -> onFilm(on(film, first), on(film, second), limit));
    }

    private static boolean onFilm(List<Mark> first, List<Mark> second, double limit) {
        double one = total(first);
        double other = total(second);
        if (first.isEmpty() != second.isEmpty() || (one == 0) != (other == 0)) {
            return true;
        }
        return (one > 0 && Math.abs(Math.log(other / one)) > limit)
                || MarkMatching.of(first, second).pairs().stream().anyMatch(Difference::inCategory);
    }

    private static boolean inCategory(MarkMatching.Match match) {
        return match.first().morphology() != match.second().morphology()
                || !match.first().density().equals(match.second().density());
    }

    /** Square pixels: both readers had the same film. */
    private static double total(List<Mark> marks) {
        return marks.stream()
                .mapToDouble(mark -> mark.outline().area(Scale.PIXELS))
                .sum();
    }

    private static List<Mark> on(int film, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.film() == film).toList();
    }
}
