package org.calcitrack.geometry;

/** A straight line from one place of an image to another. */
public record Segment(PixelPoint from, PixelPoint to) {

    /** Its length in the unit of the scale; right where pixels are not square. */
    public double length(Scale scale) {
        return from.distanceTo(to, scale);
    }

    /** The smallest upright rectangle around it, in image pixels. */
    public Bounds bounds() {
        return new Bounds(
                Math.min(from.column(), to.column()),
                Math.min(from.row(), to.row()),
                Math.max(from.column(), to.column()),
                Math.max(from.row(), to.row()));
    }
}
