package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void whatStaysWithinTheImageIsLeftAsItIs() {
        var ellipse = new Ellipse(new PixelPoint(50, 50), 20, 10, 0.3);

        assertThat(Clip.toImage(ellipse, 100, 100)).containsSame(ellipse);
    }

    @Test
    void whatLeavesTheImageIsCutOff() {
        var clipped = Clip.toImage(box(-10, 20, 40, 60), 100, 100).orElseThrow();

        assertThat(clipped.bounds()).isEqualTo(new Bounds(0, 20, 40, 60));
        assertThat(clipped.area(Scale.PIXELS)).isCloseTo(1600, within(ROUNDING));
    }

    @Test
    void ofSeveralPartsTheLargestIsKept() {
        // Two legs of a comb reach into the image, 30 and 10 columns wide, 20 rows deep.
        var comb = new Polygon(List.of(
                new PixelPoint(10, 120),
                new PixelPoint(10, 80),
                new PixelPoint(40, 80),
                new PixelPoint(40, 110),
                new PixelPoint(60, 110),
                new PixelPoint(60, 80),
                new PixelPoint(70, 80),
                new PixelPoint(70, 120)));

        assertThat(Clip.toImage(comb, 100, 100).orElseThrow().area(Scale.PIXELS))
                .isCloseTo(600, within(ROUNDING));
    }

    @Test
    void nothingIsLeftOfWhatLiesOutside() {
        assertThat(Clip.toImage(box(120, 0, 140, 10), 100, 100)).isEmpty();
        assertThat(Clip.toImage(new Marker(new PixelPoint(-1, 5)), 100, 100)).isEmpty();
    }

    private static Polygon box(double left, double top, double right, double bottom) {
        return new Polygon(List.of(
                new PixelPoint(left, top),
                new PixelPoint(right, top),
                new PixelPoint(right, bottom),
                new PixelPoint(left, bottom)));
    }
}
