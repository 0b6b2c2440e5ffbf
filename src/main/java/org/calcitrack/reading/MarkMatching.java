package org.calcitrack.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Overlap;

/**
 * Which marks of two readings of one film show the same deposit: those that overlap most, each once, by 0.3 of their
 * union or more. A marker has no area and takes no part.
 *
 * @param pairs the same deposit as the first and the second reading have it
 * @param onlyFirst what the second reading lacks
 * @param onlySecond what the first reading lacks
 */
record MarkMatching(List<Match> pairs, List<Mark> onlyFirst, List<Mark> onlySecond) {

    /** Low, because two readers' outlines of a deposit of few pixels share little; see ADR 0058. */
    static final double SMALLEST_OVERLAP = 0.3;

    record Match(Mark first, Mark second, double overlap) {}

    static MarkMatching of(List<Mark> first, List<Mark> second) {
        var areas = first.stream().filter(MarkMatching::hasArea).toList();
        var others = second.stream().filter(MarkMatching::hasArea).toList();
        Set<MarkId> taken = new HashSet<>();
        var pairs = new ArrayList<Match>();
        for (var match : bestFirst(areas, others)) {
            if (!taken.contains(match.first().id())
                    && !taken.contains(match.second().id())) {
                taken.add(match.first().id());
                taken.add(match.second().id());
                pairs.add(match);
            }
        }
        return new MarkMatching(List.copyOf(pairs), without(areas, taken), without(others, taken));
    }

    private static List<Match> bestFirst(List<Mark> first, List<Mark> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> match(one, other)))
                .filter(match -> match.overlap() >= SMALLEST_OVERLAP)
                .sorted(Comparator.comparingDouble(Match::overlap)
                        .reversed()
                        .thenComparing(match -> match.first().id().value())
                        .thenComparing(match -> match.second().id().value()))
                .toList();
    }

    private static Match match(Mark one, Mark other) {
        return new Match(one, other, Overlap.of(one.outline(), other.outline()).intersectionOverUnion());
    }

    private static List<Mark> without(List<Mark> marks, Set<MarkId> taken) {
        return marks.stream().filter(mark -> !taken.contains(mark.id())).toList();
    }

    private static boolean hasArea(Mark mark) {
        return !(mark.outline() instanceof Marker);
    }
}
