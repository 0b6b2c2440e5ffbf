package org.calcitrack.geometry;

/**
 * A place on an image, in image pixels: (0, 0) is the outer top-left corner of the first pixel, whose centre is
 * (0.5, 0.5). Columns grow to the right and rows downwards, as in a DICOM SCOORD.
 */
// PS3.3 C.18.6.1.1
public record PixelPoint(double column, double row) {

    public PixelPoint {
        if (!Double.isFinite(column) || !Double.isFinite(row)) {
            throw new IllegalArgumentException("A point needs finite coordinates: " + column + ", " + row);
        }
    }

    /** The distance to another point, in the unit of the scale. */
    public double distanceTo(PixelPoint other, Scale scale) {
        return Math.hypot((other.column - column) * scale.perColumn(), (other.row - row) * scale.perRow());
    }
}
