package org.calcitrack.annotation.assist;

import org.calcitrack.geometry.PixelPoint;

/**
 * Rays from a centre in all directions. Along the long axis of an elongated deposit a step is longer than across it, so
 * that the deposit looks round.
 *
 * @param centre in pixels of the film
 * @param step pixels of the film in a step of a ray of a round deposit
 * @param stretch how much longer a step is along the axis, and shorter across it; 1 for a round deposit
 * @param axisRadians direction of the long axis, from growing columns towards growing rows
 */
record Frame(PixelPoint centre, double step, double stretch, double axisRadians) {

    static final int RAYS = 128;

    /** Steps from the centre to the farthest place that is considered. */
    static final int REACH = 256;

    /** Steps that a ray goes on to see what lies outside. */
    static final int BEYOND = 64;

    static final int LENGTH = REACH + BEYOND;

    /** The place on a ray, in pixels of the film. */
    PixelPoint place(int ray, double steps) {
        double angle = 2 * Math.PI * ray / RAYS;
        double along = stretch * Math.cos(angle) * steps * step;
        double across = Math.sin(angle) / stretch * steps * step;
        double cosine = Math.cos(axisRadians);
        double sine = Math.sin(axisRadians);
        return new PixelPoint(
                centre.column() + along * cosine - across * sine, centre.row() + along * sine + across * cosine);
    }
}
