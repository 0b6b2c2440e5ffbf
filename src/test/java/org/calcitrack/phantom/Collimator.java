package org.calcitrack.phantom;

/** The four blades: a rectangle, slightly askew, with a soft edge; in pixels. */
record Collimator(
        double centreColumn,
        double centreRow,
        double halfWidth,
        double halfHeight,
        double cos,
        double sin,
        double soft) {
    static Collimator of(FilmSpec spec) {
        Detector detector = spec.detector();
        long seed = Noise.seed(spec.seed(), "collimator");
        if (spec.technique().border() == Border.NONE) {
            return new Collimator(0, 0, 1e9, 1e9, 1, 0, 1);
        }
        double angle = Noise.between(seed, 1, -0.022, 0.022);
        double open = spec.technique().border() == Border.OPEN ? 0.92 : 0.965;
        return new Collimator(
                detector.columns() * Noise.between(seed, 2, 0.49, 0.51),
                detector.rows() * Noise.between(seed, 3, 0.49, 0.51),
                detector.columns() / 2.0 * open * Noise.between(seed, 4, 0.98, 1.02),
                detector.rows() / 2.0 * (open + 0.03) * Noise.between(seed, 5, 0.98, 1.02),
                StrictMath.cos(angle),
                StrictMath.sin(angle),
                0.5 / detector.spacingMm());
    }

    /** How much of the beam passes at a place on the film, 0 to 1. */
    double open(double column, double row) {
        double t = inside(column, row) / soft;
        if (t >= 3) {
            return 1;
        }
        return t <= -3 ? 0 : 1 / (1 + StrictMath.exp(-2 * t));
    }

    /** Distance to the nearest blade in pixels, positive inside. */
    double inside(double column, double row) {
        double dx = column - centreColumn;
        double dy = row - centreRow;
        double u = Math.abs(cos * dx + sin * dy);
        double v = Math.abs(cos * dy - sin * dx);
        return Math.min(halfWidth - u, halfHeight - v);
    }
}
