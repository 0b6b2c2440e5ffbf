package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SightingStateTextTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void readsEveryDigitBack(long seed) {
        var random = new Random(seed);

        assertSurvives(polygon(random));
        assertSurvives(
                Ellipse.of(point(random), random.nextDouble(1, 9), random.nextDouble(1, 9), -random.nextDouble()));
        assertSurvives(new Marker(point(random)));
    }

    @Test
    void readsADescriptionBack() {
        var said = new SightingDescription(
                Site.BUTTOCK,
                Side.MIDLINE,
                Morphology.MIXED,
                Set.of(Morphology.PUNCTATE, Morphology.LINEAR),
                Optional.of(DensityGrade.MODERATE),
                "\"chalky\"\n– new? ²");
        var state = new SightingState(new Marker(new PixelPoint(1, 2)), said, true, true);

        assertThat(SightingStateText.read(SightingStateText.write(state))).isEqualTo(state);
    }

    @Test
    void readsWhatWasKeptBeforeThereWereTraits() {
        String old = """
                {"outline":"marker 1.0 2.0","site":"HAND","side":"LEFT","morphology":"NODULAR","components":[],
                "density":null,"note":"","confirmed":true,"removed":false}
                """;

        assertThat(SightingStateText.read(old).description().traits()).isEqualTo(Traits.NONE);
    }

    @Test
    void refusesAnOutlineOfAnUnknownKind() {
        assertThatThrownBy(() -> OutlineText.read("spiral 1 2 3")).hasMessageContaining("spiral");
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static void assertSurvives(Outline outline) {
        assertThat(OutlineText.read(OutlineText.write(outline))).isEqualTo(outline);
    }

    private static Polygon polygon(Random random) {
        int corners = 3 + random.nextInt(40);
        List<PixelPoint> ring = IntStream.range(0, corners)
                .mapToObj(i -> 2 * Math.PI * i / corners)
                .map(angle -> new PixelPoint(
                        500 + random.nextDouble(90, 99) * Math.cos(angle),
                        500 + random.nextDouble(90, 99) * Math.sin(angle)))
                .toList();
        return new Polygon(ring);
    }

    private static PixelPoint point(Random random) {
        return new PixelPoint(random.nextDouble(3000), random.nextDouble(3000));
    }
}
