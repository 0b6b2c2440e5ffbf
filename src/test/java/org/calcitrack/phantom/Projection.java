package org.calcitrack.phantom;

/**
 * The similarity between anatomy millimetres (in the plane of the body) and image pixels, (0,0) being the outer corner of the first pixel.
 *
 * @param pixelsPerMm image pixels per millimetre in the body
 * @param mirror -1 for a left limb, which is the right one mirrored
 */
record Projection(
        double pixelsPerMm,
        double cos,
        double sin,
        double mirror,
        double centreColumn,
        double centreRow,
        Place centre) {
    static Projection of(FilmSpec spec) {
        double angle = StrictMath.toRadians(spec.pose().rotationDegrees());
        Detector detector = spec.detector();
        boolean mirrored = spec.side() == BodySide.LEFT && !spec.region().bothSides();
        return new Projection(
                spec.pose().magnification() / detector.spacingMm(),
                StrictMath.cos(angle),
                StrictMath.sin(angle),
                mirrored ? -1 : 1,
                detector.columns() / 2.0 + spec.pose().shiftColumnsMm() / detector.spacingMm(),
                detector.rows() / 2.0 + spec.pose().shiftRowsMm() / detector.spacingMm(),
                new Place(spec.region().field().centreX(), spec.region().field().centreY()));
    }

    double column(double x, double y) {
        return centreColumn + pixelsPerMm * (cos * mirror * (x - centre.x()) - sin * (y - centre.y()));
    }

    double row(double x, double y) {
        return centreRow + pixelsPerMm * (sin * mirror * (x - centre.x()) + cos * (y - centre.y()));
    }

    double x(double column, double row) {
        return centre.x() + mirror * (cos * (column - centreColumn) + sin * (row - centreRow)) / pixelsPerMm;
    }

    double y(double column, double row) {
        return centre.y() + (cos * (row - centreRow) - sin * (column - centreColumn)) / pixelsPerMm;
    }
}
