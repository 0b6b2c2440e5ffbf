package org.calcitrack.tracking.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.junit.jupiter.api.Test;

class LandmarkFitTest {

    private static final Offset<Double> ROUNDING = within(1e-9);
    private static final SimilarityTransform TRUTH = new SimilarityTransform(1.1, 0.2, 40, -30);
    private static final List<PixelPoint> PLACES =
            List.of(new PixelPoint(100, 80), new PixelPoint(400, 300), new PixelPoint(90, 500));

    @Test
    void meetsTwoPlacesExactly() {
        var two = PLACES.subList(0, 2);

        var fit = LandmarkFit.of(two, two.stream().map(TRUTH::apply).toList());

        assertThat(fit.scale()).isCloseTo(TRUTH.scale(), ROUNDING);
        assertThat(fit.rotationRadians()).isCloseTo(TRUTH.rotationRadians(), ROUNDING);
        assertThat(fit.columnShift()).isCloseTo(TRUTH.columnShift(), within(1e-6));
        assertThat(fit.rowShift()).isCloseTo(TRUTH.rowShift(), within(1e-6));
    }

    @Test
    void spreadsTheErrorOfThreePlaces() {
        var marked = List.of(
                TRUTH.apply(PLACES.get(0)),
                TRUTH.apply(PLACES.get(1)),
                new PixelPoint(
                        TRUTH.apply(PLACES.get(2)).column() + 6,
                        TRUTH.apply(PLACES.get(2)).row()));

        var fit = LandmarkFit.of(PLACES, marked);

        for (int i = 0; i < 3; i++) {
            var fitted = fit.apply(PLACES.get(i));
            assertThat(Math.hypot(
                            fitted.column() - marked.get(i).column(),
                            fitted.row() - marked.get(i).row()))
                    .isLessThan(4);
        }
    }
}
