package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolygonTest {

    /** Rounding of sums over some sixty corners at coordinates up to 3000. */
    private static final double ROUNDING = 1e-9;

    private static final Polygon L_SHAPE = polygon(0, 0, 6, 0, 6, 2, 2, 2, 2, 4, 0, 4);

    @Test
    void areaIsThatOfTheCornersDrawn() {
        assertThat(L_SHAPE.area(Scale.PIXELS)).isEqualTo(16);
    }

    @Test
    void areaCountsEachAxisInItsOwnScale() {
        // 16 px of 0.2 mm x 0.1 mm
        assertThat(L_SHAPE.area(new Scale(0.2, 0.1))).isCloseTo(0.32, within(ROUNDING));
    }

    @Test
    void perimeterIncludesTheClosingSide() {
        assertThat(L_SHAPE.perimeter(Scale.PIXELS)).isEqualTo(20);
    }

    @Test
    void perimeterCountsEachAxisInItsOwnScale() {
        // 12 columns and 8 rows are walked
        assertThat(L_SHAPE.perimeter(new Scale(0.5, 2))).isCloseTo(22, within(ROUNDING));
    }

    @Test
    void centroidIsTheCentreOfArea() {
        // two rectangles: 12 px at (3, 1) and 4 px at (1, 3)
        assertThat(L_SHAPE.centroid()).isEqualTo(new PixelPoint(2.5, 1.5));
    }

    @Test
    void dropsTheRepeatedClosingCorner() {
        assertThat(polygon(0, 0, 4, 0, 4, 4, 4, 4, 0, 0)).isEqualTo(polygon(0, 0, 4, 0, 4, 4));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void areaGrowsWithTheSquareOfTheEnlargementAndIgnoresTurning(long seed) {
        var random = new Random(seed);
        var polygon = RandomOutlines.polygon(random);
        var similarity = RandomOutlines.similarity(random);

        double moved = polygon.moved(similarity).area(Scale.PIXELS);

        double expected = polygon.area(Scale.PIXELS) * similarity.scale() * similarity.scale();
        assertThat(moved).isCloseTo(expected, within(expected * 1e-8));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void areaIsTheSameWhicheverWayRoundAndFromWhicheverCorner(long seed) {
        var polygon = RandomOutlines.polygon(new Random(seed));
        var turned = new ArrayList<>(polygon.vertices().reversed());
        Collections.rotate(turned, 2);

        double area = new Polygon(turned).area(Scale.PIXELS);

        assertThat(area).isCloseTo(polygon.area(Scale.PIXELS), within(area * ROUNDING));
    }

    @Nested
    class WhenItCrossesItself {

        @Test
        void refusesAFigureOfEight() {
            assertThatThrownBy(() -> polygon(0, 0, 10, 10, 10, 0, 0, 10)).isInstanceOf(OutlineCrossesItself.class);
        }

        @Test
        void refusesCornersOnOneLine() {
            assertThatThrownBy(() -> polygon(0, 0, 5, 5, 10, 10)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void refusesFewerThanThreeCorners() {
            assertThatThrownBy(() -> polygon(0, 0, 5, 5, 0, 0)).hasMessageContaining("3 corners");
        }

        @Test
        void aDrawnFigureOfEightIsRefusedToo() {
            assertThatThrownBy(() -> Polygon.drawn(points(0, 0, 10, 10, 10, 0, 0, 10)))
                    .isInstanceOf(OutlineCrossesItself.class);
        }
    }

    @Nested
    class WhenAHandWavers {

        private final List<PixelPoint> square = points(0, 0, 100, 0, 100, 100, 0, 100);

        @Test
        void leavesACleanStrokeUntouched() {
            assertThat(Polygon.drawn(square).vertices()).isEqualTo(square);
        }

        @Test
        void aTinyOuterLoopIsLeftOut() {
            // a loop of 8 px beyond a corner of a 10 000 px square
            var drawn = Polygon.drawn(with(square, points(-4, 100, -4, 104, 0, 96)));

            assertThat(drawn.area(Scale.PIXELS)).isCloseTo(10_000, within(20.0));
        }

        @Test
        void aTinyInnerLoopIsLeftOut() {
            var drawn = Polygon.drawn(points(0, 0, 52, 0, 48, 4, 52, 4, 48, 0, 100, 0, 100, 100, 0, 100));

            assertThat(drawn.area(Scale.PIXELS)).isCloseTo(10_000, within(20.0));
        }

        @Test
        void anOverlappingEndIsJoined() {
            var drawn = Polygon.drawn(with(square, points(0, -1, 3, -1, 3, 1)));

            assertThat(drawn.area(Scale.PIXELS)).isCloseTo(10_000, within(20.0));
        }

        @Test
        void aSpikeWithoutAreaIsLeftOut() {
            var drawn = Polygon.drawn(points(0, 0, 50, 0, 50, -20, 50, 0, 100, 0, 100, 100, 0, 100));

            assertThat(drawn.bounds().top()).isZero();
        }

        @Test
        void aLoopOfMoreThanAHundredthIsRefused() {
            // the closing stroke crosses the first side and fences in 383 px beyond it: 4 %
            assertThatThrownBy(() -> Polygon.drawn(points(0, 0, 100, 0, 100, 100, 0, 100, 10, -20, -20, -20)))
                    .isInstanceOf(OutlineCrossesItself.class);
        }
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void whateverIsDrawnIsRefusedOrSimple(long seed) {
        var random = new Random(seed);
        var scribble = Stream.generate(() -> RandomOutlines.point(random))
                .limit(3 + random.nextInt(6))
                .toList();

        try {
            assertThat(Polygon.drawn(scribble).area(Scale.PIXELS)).isPositive();
        } catch (OutlineCrossesItself refused) {
            assertThat(refused).hasMessageContaining("cross");
        }
    }

    private static List<PixelPoint> with(List<PixelPoint> points, List<PixelPoint> more) {
        return Stream.concat(points.stream(), more.stream()).toList();
    }

    private static Polygon polygon(double... coordinates) {
        return new Polygon(points(coordinates));
    }

    private static List<PixelPoint> points(double... coordinates) {
        var points = new ArrayList<PixelPoint>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new PixelPoint(coordinates[i], coordinates[i + 1]));
        }
        return points;
    }
}
