package org.calcitrack.geometry;

/** An upright rectangle in image pixels. */
public record Bounds(double left, double top, double right, double bottom) {

    public Bounds {
        if (!(left <= right) || !(top <= bottom)) {
            throw new IllegalArgumentException(
                    "Bounds run left to right and down: " + left + ", " + top + ", " + right + ", " + bottom);
        }
    }

    /** Whether nothing of the rectangle leaves an image of this many columns and rows; its edge belongs to it. */
    public boolean within(int columns, int rows) {
        return left >= 0 && top >= 0 && right <= columns && bottom <= rows;
    }

    /** The horizontal extent in pixels. */
    public double width() {
        return right - left;
    }

    /** The vertical extent in pixels. */
    public double height() {
        return bottom - top;
    }
}
