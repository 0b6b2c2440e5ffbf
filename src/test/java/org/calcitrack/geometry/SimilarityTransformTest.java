package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimilarityTransformTest {

    /** A millionth of a pixel on films of some thousands. */
    private static final double PIXEL = 1e-6;

    @Test
    void aQuarterTurnCarriesRightToDown() {
        var quarter = new SimilarityTransform(1, Math.PI / 2, 0, 0);

        assertSame(quarter.apply(new PixelPoint(10, 0)), new PixelPoint(0, 10));
    }

    @Test
    void turningAboutAPointLeavesItWhereItIs() {
        var centre = new PixelPoint(1200, 900);

        assertSame(SimilarityTransform.about(centre, 1.05, 0.17).apply(centre), centre);
    }

    @Test
    void refusesToFoldAFilmIntoAPoint() {
        assertThatThrownBy(() -> new SimilarityTransform(0, 0, 0, 0)).hasMessageContaining("0.0");
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void theInverseBringsEveryPointBack(long seed) {
        var random = new Random(seed);
        var there = RandomOutlines.similarity(random);
        var point = RandomOutlines.point(random);

        assertSame(there.inverse().apply(there.apply(point)), point);
        assertSame(there.then(there.inverse()).apply(point), point);
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void composingIsDoingOneAfterTheOther(long seed) {
        var random = new Random(seed);
        var first = RandomOutlines.similarity(random);
        var second = RandomOutlines.similarity(random);
        var point = RandomOutlines.point(random);

        assertSame(first.then(second).apply(point), second.apply(first.apply(point)));
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void anEllipseMovesLikeItsPoints(long seed) {
        var random = new Random(seed);
        var ellipse = RandomOutlines.ellipse(random);
        var transform = RandomOutlines.similarity(random);
        double angle = random.nextDouble(6);

        assertSame(ellipse.moved(transform).at(angle), transform.apply(ellipse.at(angle)));
    }

    private static void assertSame(PixelPoint actual, PixelPoint expected) {
        assertThat(actual.distanceTo(expected, Scale.PIXELS)).isCloseTo(0, within(PIXEL));
    }
}
