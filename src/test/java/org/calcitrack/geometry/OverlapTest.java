package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OverlapTest {

    private static final double ROUNDING = 1e-9;

    /** An ellipse is compared as 720 corners. */
    private static final double TRACED = 1e-4;

    @Test
    void halfASquareShiftedOverlapsByAThird() {
        var overlap = Overlap.of(square(0), square(5));

        // 50 of 150 px; twice 50 of 200 px
        assertThat(overlap.intersectionOverUnion()).isCloseTo(1 / 3.0, within(ROUNDING));
        assertThat(overlap.dice()).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void outlinesApartDoNotOverlap() {
        assertThat(Overlap.of(square(0), square(20))).isEqualTo(new Overlap(0, 0));
    }

    @Test
    void aMarkerCoversNothing() {
        assertThat(Overlap.of(square(0), new Marker(new PixelPoint(5, 5)))).isEqualTo(new Overlap(0, 0));
    }

    @Test
    void anEllipseInASquareCoversAQuarterOfPi() {
        var overlap = Overlap.of(square(0), new Ellipse(new PixelPoint(5, 5), 5, 5, 0));

        assertThat(overlap.intersectionOverUnion()).isCloseTo(Math.PI / 4, within(TRACED));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void anOutlineCoversItselfWhollyWhereverBothAreMoved(long seed) {
        var random = new Random(seed);
        Outline outline = random.nextBoolean() ? RandomOutlines.polygon(random) : RandomOutlines.ellipse(random);
        var moved = outline.moved(RandomOutlines.similarity(random));

        assertThat(Overlap.of(moved, moved).dice()).isCloseTo(1, within(ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void coveringIsMutual(long seed) {
        var random = new Random(seed);
        var first = RandomOutlines.polygon(random);
        var second = RandomOutlines.polygon(random).moved(between(first, RandomOutlines.polygon(random)));

        assertThat(Overlap.of(first, second).dice())
                .isCloseTo(Overlap.of(second, first).dice(), within(ROUNDING));
    }

    private static SimilarityTransform between(Outline first, Outline second) {
        return SimilarityTransform.shift(
                first.centroid().column() - second.centroid().column(),
                first.centroid().row() - second.centroid().row());
    }

    private static Polygon square(double left) {
        return new Polygon(List.of(
                new PixelPoint(left, 0),
                new PixelPoint(left + 10, 0),
                new PixelPoint(left + 10, 10),
                new PixelPoint(left, 10)));
    }
}
