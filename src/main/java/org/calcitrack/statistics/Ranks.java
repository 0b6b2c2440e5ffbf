package org.calcitrack.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Replaces measurements by their place in order, from 1; equal ones share the mean of their places. */
final class Ranks {

    private Ranks() {}

    static List<Pair> of(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> new Pair(rank(pair, pairs, Pair::first), rank(pair, pairs, Pair::second)))
                .toList();
    }

    private static double rank(Pair one, List<Pair> all, ToDoubleFunction<Pair> side) {
        double value = side.applyAsDouble(one);
        long below =
                all.stream().filter(other -> side.applyAsDouble(other) < value).count();
        long equal =
                all.stream().filter(other -> side.applyAsDouble(other) == value).count();
        return below + (equal + 1) / 2.0;
    }
}
