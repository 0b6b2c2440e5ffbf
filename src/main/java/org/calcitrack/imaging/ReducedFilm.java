package org.calcitrack.imaging;

/**
 * A film's brightness at a fraction of its size, for programs that look at the whole of it.
 *
 * @param columns width, reduced pixels
 * @param rows height, reduced pixels
 * @param brightness row by row, 0 (darkest on this film) to 1 (brightest), before any window; NaN where the file marks
 *     that there is no image
 * @param pixels the film's own pixels along the side of a reduced one
 */
public record ReducedFilm(int columns, int rows, float[] brightness, double pixels) {

    public ReducedFilm {
        if (brightness.length != columns * rows || !(pixels > 0)) {
            throw new IllegalArgumentException("A reduced film has a value for each pixel: " + columns + " x " + rows);
        }
    }
}
