package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EllipseTest {

    private static final PixelPoint CENTRE = new PixelPoint(50, 40);

    /** A polygon of 20 000 corners differs from its ellipse by about 1e-7 of the length. */
    private static final double TRACED = 1e-6;

    @Test
    void areaIsPiTimesTheHalfAxes() {
        assertThat(new Ellipse(CENTRE, 20, 10, 1).area(new Scale(0.5, 0.2))).isCloseTo(Math.PI * 20, within(1e-12));
    }

    @Test
    void aCircleOnOblongPixelsIsMeasuredAsAnEllipse() {
        var feret = new Ellipse(CENTRE, 10, 10, 0).feret(new Scale(0.1, 0.3));

        assertThat(feret.longest().length()).isCloseTo(6, within(1e-12));
        assertThat(feret.perpendicular().length()).isCloseTo(2, within(1e-12));
    }

    @Test
    void theLongAxisEndsWhereItWasDrawn() {
        var longest =
                new Ellipse(CENTRE, 20, 10, Math.PI / 2).feret(Scale.PIXELS).longest();

        assertThat(longest.to().row() + longest.from().row()).isCloseTo(80, within(1e-9));
        assertThat(Math.abs(longest.to().row() - longest.from().row())).isCloseTo(40, within(1e-9));
    }

    @Test
    void axesGivenShortFirstAreTurned() {
        var ellipse = Ellipse.of(CENTRE, 10, 20, 0);

        assertThat(ellipse.bounds()).isEqualTo(new Bounds(40, 20, 60, 60));
    }

    @Test
    void refusesAxesInTheWrongOrder() {
        assertThatThrownBy(() -> new Ellipse(CENTRE, 10, 20, 0)).hasMessageContaining("10.0, 20.0");
    }

    @Test
    void refusesAnEllipseWithoutWidth() {
        assertThatThrownBy(() -> new Ellipse(CENTRE, 10, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void measuresLikeTheSameEllipseTracedByHand(long seed) {
        var random = new Random(seed);
        var ellipse = RandomOutlines.ellipse(random);
        var scale = RandomOutlines.scale(random);
        var corners = RandomOutlines.traced(ellipse, 20_000);

        double longest = ConvexHull.farthestPair(corners.stream()
                        .map(p -> new PixelPoint(p.column() * scale.perColumn(), p.row() * scale.perRow()))
                        .toList())
                .length();
        double area = PolygonArea.of(corners, scale);

        assertThat(ellipse.feret(scale).longest().length()).isCloseTo(longest, within(longest * TRACED));
        assertThat(ellipse.area(scale)).isCloseTo(area, within(area * TRACED));
        // the two half axes of an ellipse multiply to its area over pi
        assertThat(ellipse.feret(scale).perpendicular().length())
                .isCloseTo(4 * area / Math.PI / longest, within(longest * TRACED));
        assertThat(ellipse.perimeter(scale)).isCloseTo(walked(corners, scale), within(longest * TRACED));
    }

    private static double walked(java.util.List<PixelPoint> ring, Scale scale) {
        double sum = ring.getLast().distanceTo(ring.getFirst(), scale);
        for (int i = 1; i < ring.size(); i++) {
            sum += ring.get(i - 1).distanceTo(ring.get(i), scale);
        }
        return sum;
    }
}
