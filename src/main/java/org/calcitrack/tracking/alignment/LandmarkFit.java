package org.calcitrack.tracking.alignment;

import java.util.List;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;

/** The similarity that brings places a person marked on one film nearest to the same places on another. */
public final class LandmarkFit {

    private LandmarkFit() {}

    /**
     * Least squares; exact for two places.
     *
     * @param from at least two different places, in image pixels
     * @param to the same places in the same order, in the other film's pixels
     */
    // Umeyama, IEEE PAMI 13 (1991), for two dimensions as complex numbers
    public static SimilarityTransform of(List<PixelPoint> from, List<PixelPoint> to) {
        var middleFrom = middle(from);
        var middleTo = middle(to);
        double real = 0;
        double imaginary = 0;
        double spread = 0;
        for (int i = 0; i < from.size(); i++) {
            double x = from.get(i).column() - middleFrom.column();
            double y = from.get(i).row() - middleFrom.row();
            double u = to.get(i).column() - middleTo.column();
            double v = to.get(i).row() - middleTo.row();
            real += x * u + y * v;
            imaginary += x * v - y * u;
            spread += x * x + y * y;
        }
        return SimilarityTransform.shift(-middleFrom.column(), -middleFrom.row())
                .then(new SimilarityTransform(Math.hypot(real, imaginary) / spread, Math.atan2(imaginary, real), 0, 0))
                .then(SimilarityTransform.shift(middleTo.column(), middleTo.row()));
    }

    private static PixelPoint middle(List<PixelPoint> points) {
        return new PixelPoint(
                points.stream().mapToDouble(PixelPoint::column).average().orElseThrow(),
                points.stream().mapToDouble(PixelPoint::row).average().orElseThrow());
    }
}
