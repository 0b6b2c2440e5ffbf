package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeretTest {

    private static final double ROUNDING = 1e-7;

    @Test
    void theLongestDiameterOfARectangleIsItsDiagonal() {
        var feret = rectangle(4, 3).feret(Scale.PIXELS);

        assertThat(feret.longest().length()).isEqualTo(5);
    }

    @Test
    void theShortAxisRunsFromOutlineToOutline() {
        // level with a free corner of the 4 x 3 rectangle: the diagonal's distance 2.4 doubled is not reached on one
        // line; from (0, 3) the line at right angles to the diagonal meets the upper side at (2.25, 0)
        var feret = rectangle(4, 3).feret(Scale.PIXELS);

        assertThat(feret.perpendicular().length()).isCloseTo(3.75, within(ROUNDING));
    }

    @Test
    void aConcaveShapeIsSpannedFromItsOuterEdges() {
        // a U, 10 wide and 4 high, with a notch that the short axis crosses
        var letter = new Polygon(List.of(
                new PixelPoint(0, 0),
                new PixelPoint(4, 0),
                new PixelPoint(4, 30),
                new PixelPoint(6, 30),
                new PixelPoint(6, 0),
                new PixelPoint(10, 0),
                new PixelPoint(10, 40),
                new PixelPoint(0, 40)));

        assertThat(letter.feret(Scale.PIXELS).perpendicular().length()).isGreaterThan(10);
    }

    @Test
    void bothAxesAreRightAngledOnOblongPixels() {
        var scale = new Scale(0.1, 0.3);

        var feret = rectangle(40, 30).feret(scale);

        // 4 mm x 9 mm
        assertThat(feret.longest().length()).isCloseTo(Math.hypot(4, 9), within(ROUNDING));
        assertThat(cosine(feret, scale)).isCloseTo(0, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void noTwoCornersAreFartherApart(long seed) {
        var random = new Random(seed);
        var polygon = RandomOutlines.polygon(random);
        var scale = RandomOutlines.scale(random);

        double longest = polygon.feret(scale).longest().length();

        assertThat(longest).isCloseTo(farthest(polygon.vertices(), scale), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void noLineAtRightAnglesIsLonger(long seed) {
        var polygon = RandomOutlines.polygon(new Random(seed));
        var longest = polygon.feret(Scale.PIXELS).longest();
        double turn = Math.atan2(
                longest.to().row() - longest.from().row(),
                longest.to().column() - longest.from().column());
        var upright = polygon.moved(new SimilarityTransform(1, -turn, 0, 0));

        double widest = IntStream.rangeClosed(0, 2000)
                .mapToDouble(i -> upright.bounds().left() + upright.bounds().width() * i / 2000)
                .map(column -> extent(upright.vertices(), column))
                .max()
                .orElseThrow();

        // the lines tried are a two-thousandth apart, so the true one may be a little longer
        assertThat(polygon.feret(Scale.PIXELS).perpendicular().length())
                .isBetween(widest - ROUNDING, widest * 1.02 + 1);
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void theShortAxisIsAtRightAnglesAndNotLonger(long seed) {
        var random = new Random(seed);
        var polygon = RandomOutlines.polygon(random);
        var scale = RandomOutlines.scale(random);

        var feret = polygon.feret(scale);

        assertThat(cosine(feret, scale)).isCloseTo(0, within(ROUNDING));
        assertThat(feret.perpendicular().length())
                .isPositive()
                .isLessThanOrEqualTo(feret.longest().length() * (1 + ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void bothAxesGrowWithTheEnlargementAndIgnoreTurning(long seed) {
        var random = new Random(seed);
        var polygon = RandomOutlines.polygon(random);
        var similarity = RandomOutlines.similarity(random);
        var before = polygon.feret(Scale.PIXELS);

        var after = polygon.moved(similarity).feret(Scale.PIXELS);

        assertThat(after.longest().length() / before.longest().length())
                .isCloseTo(similarity.scale(), within(ROUNDING));
        assertThat(after.perpendicular().length() / before.perpendicular().length())
                .isCloseTo(similarity.scale(), within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void parallelSidesAndCornersInLineHideNoLongerDiameter(long seed) {
        var random = new Random(seed);
        // on a grid of 7 x 7 nearly every hull has parallel sides
        var points = Stream.generate(() -> new PixelPoint(random.nextInt(7), random.nextInt(7)))
                .limit(3 + random.nextInt(12))
                .toList();

        assertThat(ConvexHull.farthestPair(points).length()).isEqualTo(farthest(points, Scale.PIXELS));
    }

    @Test
    void aMarkerHasNoDiameter() {
        var feret = new Marker(new PixelPoint(3, 4)).feret(Scale.PIXELS);

        assertThat(feret.longest().length()).isZero();
    }

    /** How far apart the outline's outermost crossings of an upright line lie. */
    private static double extent(List<PixelPoint> ring, double column) {
        var crossings = IntStream.range(0, ring.size())
                .mapToObj(i -> List.of(ring.get(i), ring.get((i + 1) % ring.size())))
                .filter(side -> (side.get(0).column() - column) * (side.get(1).column() - column) < 0)
                .mapToDouble(side -> side.get(0).row()
                        + (side.get(1).row() - side.get(0).row())
                                * (column - side.get(0).column())
                                / (side.get(1).column() - side.get(0).column()))
                .summaryStatistics();
        return crossings.getCount() == 0 ? 0 : crossings.getMax() - crossings.getMin();
    }

    private static double farthest(List<PixelPoint> points, Scale scale) {
        return points.stream()
                .flatMap(a -> points.stream().map(b -> a.distanceTo(b, scale)))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    private static Polygon rectangle(double width, double height) {
        return new Polygon(List.of(
                new PixelPoint(0, 0),
                new PixelPoint(width, 0),
                new PixelPoint(width, height),
                new PixelPoint(0, height)));
    }

    private static double cosine(Feret feret, Scale scale) {
        var a = feret.longest();
        var b = feret.perpendicular();
        double columns = (a.to().column() - a.from().column())
                * (b.to().column() - b.from().column());
        double rows = (a.to().row() - a.from().row()) * (b.to().row() - b.from().row());
        double product = columns * scale.perColumn() * scale.perColumn() + rows * scale.perRow() * scale.perRow();
        return product / a.length() / b.length();
    }
}
