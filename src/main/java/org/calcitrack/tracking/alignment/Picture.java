package org.calcitrack.tracking.alignment;

import java.util.OptionalDouble;

/**
 * A film at reduced size, to be aligned.
 *
 * @param brightness row by row in any unit, brighter being larger; NaN where the film shows nothing
 * @param millimetresPerPixel how far apart the pixels are, where the film says so
 */
public record Picture(int columns, int rows, float[] brightness, OptionalDouble millimetresPerPixel) {

    public Picture {
        if (columns < 16 || rows < 16 || brightness.length != columns * rows) {
            throw new IllegalArgumentException(
                    "A picture has 16 x 16 pixels at least: " + columns + " x " + rows + ", " + brightness.length);
        }
    }

    /** Width or height, whichever is longer, in pixels. */
    int longSide() {
        return Math.max(columns, rows);
    }
}
