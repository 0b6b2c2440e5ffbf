package org.calcitrack.tracking.matching;

import java.util.List;

/**
 * What a new outline may show.
 *
 * @param earlier which of the earlier outlines, by position: one for SAME and SPLIT, several for MERGED, none for NEW
 * @param parts for SPLIT the other outlines of the film read that are parts of the same deposit, by position
 * @param probability 0 to 1; those of all hypotheses about one outline add up to 1
 */
public record Hypothesis(Kind kind, List<Integer> earlier, List<Integer> parts, double probability) {

    /** What became of the deposit. */
    public enum Kind {
        SAME,
        SPLIT,
        MERGED,
        NEW
    }

    public Hypothesis {
        earlier = List.copyOf(earlier);
        parts = List.copyOf(parts);
    }
}
