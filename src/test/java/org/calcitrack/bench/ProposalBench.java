package org.calcitrack.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Side;
import org.calcitrack.tracking.matching.Matcher;
import org.calcitrack.tracking.matching.Traced;

/**
 * What one new outline may show among many deposits: their outlines are carried over from the earlier film and weighed,
 * with as many outlines beside it.
 */
final class ProposalBench {

    private static final int CORNERS = 48;
    private static final int WARM_UP_ROUNDS = 30;
    private static final int ROUNDS = 40;
    private static final double MILLIS = 1e3;
    private static final double TOLERANCE = 12;
    private static final SimilarityTransform MOVED = new SimilarityTransform(1.03, 0.05, 12, -20);

    Table measure() {
        Table table = new Table(
                "proposals: one new outline among so many deposits, %d times".formatted(ROUNDS),
                "deposits",
                "milliseconds",
                "ratio");
        Sample few = measured(20);
        Sample many = measured(200);
        return table.row("20", few.map(second -> second * MILLIS).text(1), "1.00")
                .row("200", many.map(second -> second * MILLIS).text(1), Figure.ratio(many, few))
                .note(
                        "Carrying over and weighing, within a warm JVM; the database and the way to the screen come on top.");
    }

    private static Sample measured(int deposits) {
        List<Traced> earlier = traced(deposits, 1);
        List<Traced> beside = traced(deposits, 2);
        List<Double> seconds = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            Traced fresh = beside.get(Math.floorMod(round, deposits));
            Stopwatch watch = new Stopwatch();
            List<Traced> carried = earlier.stream()
                    .map(each -> new Traced(each.outline().moved(MOVED), each.site(), each.side(), each.morphology()))
                    .toList();
            Matcher.rank(
                    fresh,
                    carried,
                    beside.stream().filter(other -> other != fresh).toList(),
                    TOLERANCE);
            if (round >= 0) {
                seconds.add(watch.seconds());
            }
        }
        return new Sample(seconds);
    }

    /** Outlines in rows of twenty on a large film, each a little uneven. */
    private static List<Traced> traced(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new Traced(
                        uneven(new PixelPoint(110 + 120 * (i % 20), 150 + 280 * (i / 20)), random),
                        Site.THIGH,
                        Side.RIGHT,
                        Morphology.NODULAR))
                .toList();
    }

    private static Polygon uneven(PixelPoint centre, SplittableRandom random) {
        return new Polygon(IntStream.range(0, CORNERS)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * i / CORNERS;
                    double radius = random.nextDouble(40, 46);
                    return new PixelPoint(
                            centre.column() + radius * Math.cos(angle), centre.row() + radius * Math.sin(angle));
                })
                .toList());
    }
}
