package org.calcitrack.geometry;

import java.util.List;

/** Area and centre of area of the ring through given corners, exact for the corners drawn. */
final class PolygonArea {

    private PolygonArea() {}

    /** The area in the squared unit of the scale, whichever way round the corners run. */
    static double of(List<PixelPoint> ring, Scale scale) {
        return Math.abs(signedPixels(ring)) * scale.perPixel();
    }

    /** The centre of area in image pixels. */
    static PixelPoint centroid(List<PixelPoint> ring) {
        var origin = ring.getFirst();
        double column = 0;
        double row = 0;
        for (int i = 0; i < ring.size(); i++) {
            var a = ring.get(i);
            var b = ring.get((i + 1) % ring.size());
            double cross = cross(origin, a, b);
            column += (a.column() + b.column() - 2 * origin.column()) * cross;
            row += (a.row() + b.row() - 2 * origin.row()) * cross;
        }
        double six = 6 * signedPixels(ring);
        return new PixelPoint(origin.column() + column / six, origin.row() + row / six);
    }

    /** Gauss's shoelace formula, taken from the first corner so that a far origin costs no digits. */
    private static double signedPixels(List<PixelPoint> ring) {
        var origin = ring.getFirst();
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            twice += cross(origin, ring.get(i), ring.get((i + 1) % ring.size()));
        }
        return twice / 2;
    }

    private static double cross(PixelPoint origin, PixelPoint a, PixelPoint b) {
        return (a.column() - origin.column()) * (b.row() - origin.row())
                - (b.column() - origin.column()) * (a.row() - origin.row());
    }
}
