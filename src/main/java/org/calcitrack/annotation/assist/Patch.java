package org.calcitrack.annotation.assist;

import java.util.stream.IntStream;
import org.calcitrack.geometry.PixelPoint;

/**
 * The film around a click at the working resolution, as three maps: its brightness on a scale on which bone and soft
 * tissue show the same deposit with the same contrast, how uneven it is, and how far it stands out of its surroundings.
 */
final class Patch {

    /** Cells from the middle to an edge. */
    static final int HALF = 340;

    static final int SIDE = 2 * HALF;

    // Film curves are S-shaped; the logit straightens them. Two per cent keep it finite at both ends.
    private static final double FOOT = 0.02;

    private static final int LEVELS = 4096;
    private static final float[] STRAIGHTENED = new float[LEVELS + 1];

    static {
        for (int i = 0; i <= LEVELS; i++) {
            double bright = (double) i / LEVELS;
            STRAIGHTENED[i] = (float) Math.log((bright + FOOT) / (1 + FOOT - bright));
        }
    }

    private static final int TEXTURE_RADIUS = 3;

    final float[] value;
    final float[] texture;
    final float[] peaks;
    private final double left;
    private final double top;
    private final int factor;

    /**
     * @param centre in pixels of the film
     * @param factor pixels of the film to one cell, in each direction
     */
    Patch(Brightness film, PixelPoint centre, int factor) {
        this.factor = factor;
        int firstColumn = (int) Math.floor(centre.column()) - HALF * factor;
        int firstRow = (int) Math.floor(centre.row()) - HALF * factor;
        left = firstColumn;
        top = firstRow;
        float[] straightened = new float[SIDE * SIDE];
        IntStream.range(0, SIDE).parallel().forEach(row -> {
            for (int column = 0; column < SIDE; column++) {
                double bright = mean(film, firstColumn + column * factor, firstRow + row * factor);
                straightened[row * SIDE + column] = STRAIGHTENED[(int) (bright * LEVELS + 0.5)];
            }
        });
        float[] surroundings = Blur.of(straightened, SIDE, TEXTURE_RADIUS);
        float[] uneven = new float[SIDE * SIDE];
        peaks = new float[SIDE * SIDE];
        for (int i = 0; i < uneven.length; i++) {
            float difference = straightened[i] - surroundings[i];
            uneven[i] = Math.abs(difference);
            peaks[i] = Math.max(0, difference);
        }
        value = straightened;
        texture = Blur.of(uneven, SIDE, 2);
    }

    private double mean(Brightness film, int column, int row) {
        double sum = 0;
        for (int y = row; y < row + factor; y++) {
            int inRows = Math.clamp(y, 0, film.rows() - 1);
            for (int x = column; x < column + factor; x++) {
                sum += film.at(Math.clamp(x, 0, film.columns() - 1), inRows);
            }
        }
        return sum / (factor * factor);
    }

    /** Cells, counted from the middle of the first one. */
    double cellColumn(double column) {
        return (column - left) / factor - 0.5;
    }

    double cellRow(double row) {
        return (row - top) / factor - 0.5;
    }

    /** Between the four cells around a place; outside, the nearest cell counts. */
    static float sample(float[] map, double column, double row) {
        double x = Math.clamp(column, 0, SIDE - 1.001);
        double y = Math.clamp(row, 0, SIDE - 1.001);
        int i = (int) y * SIDE + (int) x;
        float u = (float) (x - (int) x);
        float v = (float) (y - (int) y);
        float above = map[i] + u * (map[i + 1] - map[i]);
        float below = map[i + SIDE] + u * (map[i + SIDE + 1] - map[i + SIDE]);
        return above + v * (below - above);
    }
}
