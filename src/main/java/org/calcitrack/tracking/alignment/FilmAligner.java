package org.calcitrack.tracking.alignment;

import java.util.Comparator;
import java.util.stream.Stream;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;

/**
 * Aligns two pictures of one region: a coarse search over turns, enlargements and shifts, then refinement from small to
 * large, then a judgement. Knows nothing of headers; equal pictures give equal results.
 */
public final class FilmAligner {

    private static final double FARTHEST_TURN = Math.toRadians(20);
    private static final double LARGEST_KNOWN_SCALE = 1.19;
    /** A photograph may show a film at any size; it still shows most of it. */
    private static final double LARGEST_UNKNOWN_SCALE = 1.6;

    private static final int STARTS = 6;
    private static final int FINALISTS = 3;
    private static final int CELL = 3;
    /** Films whose return journey misses by more than this part of the longer side do not agree with each other. */
    private static final double FARTHEST_RETURN = 0.012;

    /** Two films that share less than this of what stands out are less trusted the less they share. */
    private static final double ENOUGH_OVERLAP = 0.6;

    private FilmAligner() {}

    /** The best similarity there is for repeated films, or for a photograph of one. */
    public static Aligned align(Picture from, Picture to) {
        boolean known = from.millimetresPerPixel().isPresent()
                && to.millimetresPerPixel().isPresent();
        return align(from, to, known ? LARGEST_KNOWN_SCALE : LARGEST_UNKNOWN_SCALE);
    }

    /**
     * The best similarity there is, however poor: its quality says what it is worth.
     *
     * @param largestScale how many times larger or smaller the same thing may be on the second picture, in millimetres
     *     where both pictures know theirs
     */
    public static Aligned align(Picture from, Picture to, double largestScale) {
        var sizes = Sizes.of(from, to);
        var coarseFrom = sizes.detailFrom(CELL * CoarseSearch.LONGEST_GRID, 9);
        var coarseTo = sizes.detailTo(CELL * CoarseSearch.LONGEST_GRID, 9);
        var search = new CoarseSearch(Directions.of(coarseFrom, CELL), Directions.of(coarseTo, CELL));
        var steps = CoarseSearch.Steps.within(FARTHEST_TURN, largestScale);
        var small = new Level(sizes, 128, 7);
        var found = search.best(STARTS, steps).stream()
                .flatMap(start -> small.refined(scaled(start.transform(), 128.0 / CoarseSearch.LONGEST_GRID)))
                .sorted(Comparator.comparingDouble(Found::worth).reversed())
                .limit(FINALISTS)
                .toList();
        var middle = new Level(sizes, 256, 9);
        var best = found.stream()
                .map(each -> middle.again(each, 2, 12))
                .max(Comparator.comparingDouble(each -> trusted(middle.agreement(each.transform(), each.negative()))))
                .orElseThrow();
        var large = new Level(sizes, 512, 14);
        var fine = large.again(best, 2, 8);
        return judged(sizes, middle, scaled(fine.transform(), 0.5), fine);
    }

    /**
     * How far two pictures agree by a transform that came from elsewhere, in pixels of the two pictures. Whether they
     * would hold each other plays no part: who gave the transform knew more than they show.
     */
    public static Aligned judge(Picture from, Picture to, SimilarityTransform transform) {
        var sizes = Sizes.of(from, to);
        var middle = new Level(sizes, 256, 9);
        var details = sizes.details(transform, 256);
        var better = Stream.of(false, true)
                .map(negative -> middle.found(details, negative))
                .max(Comparator.comparingDouble(Found::worth))
                .orElseThrow();
        var agreement = middle.agreement(details, better.negative());
        return new Aligned(transform, trusted(agreement), agreement.overlap());
    }

    private static Aligned judged(Sizes sizes, Level middle, SimilarityTransform transform, Found fine) {
        var agreement = middle.agreement(transform, fine.negative());
        boolean returns = middle.returns(transform, fine.negative()) <= FARTHEST_RETURN * 256;
        double quality =
                trusted(agreement) * middle.footing(transform, fine.negative()).firmness();
        return new Aligned(sizes.pictures(fine.transform(), 512), returns ? quality : quality / 2, agreement.overlap());
    }

    private static double trusted(Agreement agreement) {
        return agreement.quality() * Math.min(1, agreement.overlap() / ENOUGH_OVERLAP);
    }

    private static SimilarityTransform scaled(SimilarityTransform transform, double factor) {
        return new SimilarityTransform(
                transform.scale(),
                transform.rotationRadians(),
                transform.columnShift() * factor,
                transform.rowShift() * factor);
    }

    private record Found(SimilarityTransform transform, boolean negative, double worth) {}

    /** Both pictures at one working size. */
    private static final class Level {

        private final Detail from;
        private final Detail negativeFrom;
        private final Detail to;

        Level(Sizes sizes, int longSide, double reach) {
            from = sizes.detailFrom(longSide, reach);
            negativeFrom = from.negative();
            to = sizes.detailTo(longSide, reach);
        }

        private Detail from(boolean negative) {
            return negative ? negativeFrom : from;
        }

        Stream<Found> refined(SimilarityTransform start) {
            return Stream.of(false, true).map(negative -> refined(start, negative, 20));
        }

        private Found refined(SimilarityTransform start, boolean negative, int iterations) {
            return found(new Refinement(from(negative), to).from(start, iterations), negative);
        }

        Found found(SimilarityTransform transform, boolean negative) {
            var laid = Laid.of(from(negative), to, transform);
            return new Found(transform, negative, laid.correlation() * Math.sqrt(laid.overlap()));
        }

        Found again(Found found, double enlarged, int iterations) {
            return refined(scaled(found.transform(), enlarged), found.negative(), iterations);
        }

        Agreement agreement(SimilarityTransform transform, boolean negative) {
            return Agreement.of(Laid.of(from(negative), to, transform));
        }

        Footing footing(SimilarityTransform transform, boolean negative) {
            return Footing.of(from(negative), to, transform);
        }

        /** How far a place strays, in pixels, when the way back is sought on its own. */
        double returns(SimilarityTransform there, boolean negative) {
            var back = new Refinement(to, from(negative)).from(there.inverse(), 8);
            var round = there.then(back);
            return Stream.of(
                            new PixelPoint(0.25 * from.columns(), 0.25 * from.rows()),
                            new PixelPoint(0.75 * from.columns(), 0.25 * from.rows()),
                            new PixelPoint(0.5 * from.columns(), 0.75 * from.rows()))
                    .mapToDouble(point -> {
                        var returned = round.apply(point);
                        return Math.hypot(returned.column() - point.column(), returned.row() - point.row());
                    })
                    .max()
                    .orElse(0);
        }
    }
}
