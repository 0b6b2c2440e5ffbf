package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.junit.jupiter.api.Test;

class OutlineMaskTest {

    @Test
    void holdsExactlyThePixelsWhoseCentresLieInside() {
        var square = new Polygon(List.of(
                new PixelPoint(20, 30), new PixelPoint(60, 30), new PixelPoint(60, 70), new PixelPoint(20, 70)));
        var inside = new AtomicInteger();

        new OutlineMask(square, 200, 200).visit((column, row, isInside) -> {
            if (isInside) {
                inside.incrementAndGet();
                assertThat(column).isBetween(20, 59);
                assertThat(row).isBetween(30, 69);
            }
        });

        assertThat(inside).hasValue(40 * 40);
    }

    @Test
    void theRingLeavesOutTheBlurredEdge() {
        var disc = Ellipse.of(new PixelPoint(100, 100), 30, 30, 0);
        var around = new AtomicInteger();

        new OutlineMask(disc, 200, 200).visit((column, row, isInside) -> {
            if (!isInside) {
                around.incrementAndGet();
                double away = Math.hypot(column + 0.5 - 100, row + 0.5 - 100) - 30;
                // The chamfer's steps are within 8 % of the true distance.
                assertThat(away).isBetween(1.9, 13.5);
            }
        });

        assertThat(around.get()).isGreaterThan(1000);
    }

    @Test
    void staysOnTheFilm() {
        var disc = Ellipse.of(new PixelPoint(5, 5), 5, 5, 0);

        new OutlineMask(disc, 12, 11).visit((column, row, isInside) -> {
            assertThat(column).isBetween(0, 11);
            assertThat(row).isBetween(0, 10);
        });
    }
}
