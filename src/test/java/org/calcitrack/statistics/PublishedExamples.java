package org.calcitrack.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Data that everybody can look up, with results printed beside them. */
final class PublishedExamples {

    /** Shrout &amp; Fleiss, Psychol Bull 1979;86:420, table 2: six targets, four judges. */
    static final Ratings SHROUT_FLEISS = new Ratings(List.of(
            List.of(9.0, 2.0, 5.0, 8.0),
            List.of(6.0, 1.0, 3.0, 2.0),
            List.of(8.0, 4.0, 6.0, 8.0),
            List.of(7.0, 1.0, 2.0, 6.0),
            List.of(10.0, 5.0, 6.0, 9.0),
            List.of(6.0, 2.0, 4.0, 7.0)));

    /** Agresti &amp; Winner 1997: films judged con, mixed, pro by two critics. */
    static final List<List<Integer>> FILM_CRITICS = List.of(List.of(24, 8, 13), List.of(8, 13, 11), List.of(10, 9, 64));

    private static final double[] WRIGHT_FIRST = {
        494, 395, 516, 434, 476, 557, 413, 442, 650, 433, 417, 656, 267, 478, 178, 423, 427
    };
    private static final double[] WRIGHT_SECOND = {
        490, 397, 512, 401, 470, 611, 415, 431, 638, 429, 420, 633, 275, 492, 165, 372, 421
    };
    private static final double[] MINI_FIRST = {
        512, 430, 520, 428, 500, 600, 364, 380, 658, 445, 432, 626, 260, 477, 259, 350, 451
    };
    private static final double[] MINI_SECOND = {
        525, 415, 508, 444, 500, 625, 460, 390, 642, 432, 420, 605, 227, 467, 268, 370, 443
    };

    private PublishedExamples() {}

    /** Bland &amp; Altman, Lancet 1986;1:307, table 1: the small meter and then the large one, l/min. */
    static List<Pair> peakFlowOfTwoMeters() {
        return pairs(MINI_FIRST, WRIGHT_FIRST);
    }

    /** The same table: the large meter twice. */
    static List<Pair> peakFlowRepeatedLarge() {
        return pairs(WRIGHT_FIRST, WRIGHT_SECOND);
    }

    /** The same table: the small meter twice. */
    static List<Pair> peakFlowRepeatedSmall() {
        return pairs(MINI_FIRST, MINI_SECOND);
    }

    private static List<Pair> pairs(double[] first, double[] second) {
        return IntStream.range(0, first.length)
                .mapToObj(i -> new Pair(first[i], second[i]))
                .toList();
    }
}
