package org.calcitrack.phantom;

/**
 * A tapered rod between two points, in anatomy millimetres; several of them melt together into the envelope of a hand.
 *
 * @param flat half its greatest depth along the beam, mm; smaller than its radius for a palm or a wrist
 */
record Capsule(double x0, double y0, double r0, double x1, double y1, double r1, double flat) {
    /** How deep (x, y) lies inside, in mm; negative outside. */
    double depth(double x, double y) {
        double t = along(x, y);
        double dx = x - (x0 + t * (x1 - x0));
        double dy = y - (y0 + t * (y1 - y0));
        return radius(t) - Math.sqrt(dx * dx + dy * dy);
    }

    double edgeRadius(double x, double y) {
        return Math.min(flat, radius(along(x, y)));
    }

    private double radius(double t) {
        return r0 + t * (r1 - r0);
    }

    private double along(double x, double y) {
        double ax = x1 - x0;
        double ay = y1 - y0;
        double t = ((x - x0) * ax + (y - y0) * ay) / (ax * ax + ay * ay);
        return Math.clamp(t, 0.0, 1.0);
    }
}
