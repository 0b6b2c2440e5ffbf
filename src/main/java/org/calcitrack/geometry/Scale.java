package org.calcitrack.geometry;

/**
 * How far one step of one pixel reaches along each axis, in a unit that the caller knows (millimetres, or pixels
 * themselves). The two differ where pixels are not square.
 */
public record Scale(double perColumn, double perRow) {

    /** Pixels measured in pixels. */
    public static final Scale PIXELS = new Scale(1, 1);

    public Scale {
        if (!(perColumn > 0) || !(perRow > 0) || Double.isInfinite(perColumn) || Double.isInfinite(perRow)) {
            throw new IllegalArgumentException("A scale is positive and finite: " + perColumn + " x " + perRow);
        }
    }

    /** The area of one pixel, in the squared unit. */
    public double perPixel() {
        return perColumn * perRow;
    }
}
