package org.calcitrack.geometry;

/**
 * Carries image pixels of one film to another: turn about the image's corner, enlarge, then shift. Keeps angles and
 * ratios of lengths.
 *
 * @param scale enlargement, positive
 * @param rotationRadians from growing columns towards growing rows (clockwise on the screen)
 * @param columnShift in pixels of the target film
 * @param rowShift in pixels of the target film
 */
public record SimilarityTransform(double scale, double rotationRadians, double columnShift, double rowShift) {

    /** Leaves every point where it is. */
    public static final SimilarityTransform IDENTITY = new SimilarityTransform(1, 0, 0, 0);

    public SimilarityTransform {
        if (!(scale > 0) || !Double.isFinite(scale + rotationRadians + columnShift + rowShift)) {
            throw new IllegalArgumentException("A similarity enlarges by a positive, finite factor: " + scale);
        }
    }

    /** Turns and enlarges about a point that stays where it is. */
    public static SimilarityTransform about(PixelPoint fixed, double scale, double rotationRadians) {
        var moved = new SimilarityTransform(scale, rotationRadians, 0, 0).apply(fixed);
        return new SimilarityTransform(
                scale, rotationRadians, fixed.column() - moved.column(), fixed.row() - moved.row());
    }

    /** The transform that only shifts. */
    public static SimilarityTransform shift(double columns, double rows) {
        return new SimilarityTransform(1, 0, columns, rows);
    }

    public PixelPoint apply(PixelPoint point) {
        double cosine = scale * Math.cos(rotationRadians);
        double sine = scale * Math.sin(rotationRadians);
        return new PixelPoint(
                point.column() * cosine - point.row() * sine + columnShift,
                point.column() * sine + point.row() * cosine + rowShift);
    }

    /** This transform first, then the other. */
    public SimilarityTransform then(SimilarityTransform other) {
        var shift = other.apply(new PixelPoint(columnShift, rowShift));
        return new SimilarityTransform(
                scale * other.scale, rotationRadians + other.rotationRadians, shift.column(), shift.row());
    }

    /** The transform that undoes this one. */
    public SimilarityTransform inverse() {
        var back = new SimilarityTransform(1 / scale, -rotationRadians, 0, 0);
        var shift = back.apply(new PixelPoint(columnShift, rowShift));
        return new SimilarityTransform(1 / scale, -rotationRadians, -shift.column(), -shift.row());
    }
}
