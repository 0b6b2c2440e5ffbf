package org.calcitrack.annotation.assist;

import java.util.List;
import org.calcitrack.geometry.PixelPoint;

/**
 * Where the middle of a contour is, how elongated it is and which way it lies: the first and second moments of its area.
 *
 * @param elongation length over width of the ellipse with the same moments
 */
record Shape(PixelPoint centre, double elongation, double axisRadians) {

    private static final double LONGEST = 9;

    static Shape of(List<PixelPoint> corners) {
        double area = 0;
        double x = 0;
        double y = 0;
        var from = corners.getLast();
        for (var to : corners) {
            double cross = from.column() * to.row() - to.column() * from.row();
            area += cross / 2;
            x += (from.column() + to.column()) * cross / 6;
            y += (from.row() + to.row()) * cross / 6;
            from = to;
        }
        return about(new PixelPoint(x / area, y / area), corners);
    }

    // Second moments of a polygon's area by Green's theorem, about its centroid
    private static Shape about(PixelPoint centre, List<PixelPoint> corners) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        var before = corners.getLast();
        for (var corner : corners) {
            double x0 = before.column() - centre.column();
            double y0 = before.row() - centre.row();
            double x1 = corner.column() - centre.column();
            double y1 = corner.row() - centre.row();
            double cross = x0 * y1 - x1 * y0;
            xx += (x0 * x0 + x0 * x1 + x1 * x1) * cross / 12;
            yy += (y0 * y0 + y0 * y1 + y1 * y1) * cross / 12;
            xy += (x0 * y1 + 2 * x0 * y0 + 2 * x1 * y1 + x1 * y0) * cross / 24;
            before = corner;
        }
        double middle = Math.abs(xx + yy) / 2;
        double spread = Math.hypot((xx - yy) / 2, xy);
        double ratio = Math.sqrt((middle + spread) / Math.max(middle - spread, 1e-9 * middle));
        double sign = Math.signum(xx + yy);
        return new Shape(centre, Math.min(ratio, LONGEST), 0.5 * Math.atan2(2 * sign * xy, sign * (xx - yy)));
    }

    /** The same shape, its centre brought onto the film. */
    Shape within(Brightness film) {
        var onFilm = new PixelPoint(
                Math.clamp(centre.column(), 1.0, film.columns() - 1.0),
                Math.clamp(centre.row(), 1.0, film.rows() - 1.0));
        return new Shape(onFilm, elongation, axisRadians);
    }

    /** Rays for which a deposit of this shape looks round. */
    Frame frame(double step) {
        return new Frame(centre, step, Math.sqrt(elongation), axisRadians);
    }
}
