package org.calcitrack.dicom.codec.jpeg2000;

import java.util.stream.IntStream;

/**
 * One level of the inverse wavelet transform (T.800 F.3) on an array whose low-pass half comes first in both
 * directions. Lifting works on whole rows at a time, vertically, and inside one row, horizontally.
 */
final class Wavelet {

    // T.800 table F.4
    private static final float ALPHA = -1.586134342f;
    private static final float BETA = -0.052980118f;
    private static final float GAMMA = 0.882911075f;
    private static final float DELTA = 0.443506852f;
    private static final float K = 1.230174105f;

    private final boolean reversible;
    private final int stride;
    private final int width;
    private final int height;
    private final int oddX;
    private final int oddY;

    /**
     * @param oddX 1 if the first column has an odd coordinate, so that it is a high-pass one; likewise oddY
     */
    Wavelet(boolean reversible, int stride, int width, int height, int oddX, int oddY) {
        this.reversible = reversible;
        this.stride = stride;
        this.width = width;
        this.height = height;
        this.oddX = oddX;
        this.oddY = oddY;
    }

    /** Turns the four bands in the top left corner into samples: rows first, then columns (T.800 F.3.2). */
    void inverse(float[] data) {
        IntStream.range(0, (height + 63) / 64).parallel().forEach(band -> {
            float[] line = new float[width];
            for (int y = band * 64; y < Math.min(height, band * 64 + 64); y++) {
                interleave(data, y * stride, line);
                lift(line);
                System.arraycopy(line, 0, data, y * stride, width);
            }
        });
        vertical(data);
    }

    private void interleave(float[] data, int from, float[] line) {
        int low = (width + 1 - oddX) / 2;
        for (int i = 0; i < width; i++) {
            line[i] = data[from + ((i + oddX & 1) == 0 ? i - oddX >> 1 : low + (i - 1 + oddX >> 1))];
        }
    }

    private void lift(float[] line) {
        if (width == 1) {
            line[0] = alone(line[0], oddX);
        } else if (reversible) {
            reversibleStep(line, oddX, true);
            reversibleStep(line, 1 - oddX, false);
        } else {
            for (int i = 0; i < width; i++) {
                line[i] *= (i + oddX & 1) == 0 ? K : 1 / K;
            }
            step(line, oddX, DELTA);
            step(line, 1 - oddX, GAMMA);
            step(line, oddX, BETA);
            step(line, 1 - oddX, ALPHA);
        }
    }

    private static void step(float[] line, int first, float weight) {
        int last = line.length - 1;
        for (int i = first; i <= last; i += 2) {
            line[i] -= weight * (line[i == 0 ? 1 : i - 1] + line[i == last ? last - 1 : i + 1]);
        }
    }

    /** T.800 F-5 and F-6; floats hold these whole numbers exactly. */
    private static void reversibleStep(float[] line, int first, boolean even) {
        int last = line.length - 1;
        for (int i = first; i <= last; i += 2) {
            int sum = (int) line[i == 0 ? 1 : i - 1] + (int) line[i == last ? last - 1 : i + 1];
            line[i] += even ? -(sum + 2 >> 2) : sum >> 1;
        }
    }

    private float alone(float value, int odd) {
        return odd == 0 ? value : reversible ? (int) value >> 1 : value / 2;
    }

    private void vertical(float[] data) {
        int strips = (width + 255) / 256;
        IntStream.range(0, strips).parallel().forEach(strip -> {
            int from = strip * 256;
            vertical(data, from, Math.min(width, from + 256) - from);
        });
    }

    /** All rows of a few columns. */
    private void vertical(float[] data, int from, int columns) {
        float[] rows = new float[columns * height];
        int low = (height + 1 - oddY) / 2;
        for (int y = 0; y < height; y++) {
            int source = (y + oddY & 1) == 0 ? y - oddY >> 1 : low + (y - 1 + oddY >> 1);
            System.arraycopy(data, source * stride + from, rows, y * columns, columns);
        }
        lift(rows, columns);
        for (int y = 0; y < height; y++) {
            System.arraycopy(rows, y * columns, data, y * stride + from, columns);
        }
    }

    private void lift(float[] rows, int columns) {
        if (height == 1) {
            for (int x = 0; x < columns; x++) {
                rows[x] = alone(rows[x], oddY);
            }
        } else if (reversible) {
            reversibleStep(rows, columns, oddY, true);
            reversibleStep(rows, columns, 1 - oddY, false);
        } else {
            for (int y = 0; y < height; y++) {
                float scale = (y + oddY & 1) == 0 ? K : 1 / K;
                for (int at = y * columns; at < (y + 1) * columns; at++) {
                    rows[at] *= scale;
                }
            }
            step(rows, columns, oddY, DELTA);
            step(rows, columns, 1 - oddY, GAMMA);
            step(rows, columns, oddY, BETA);
            step(rows, columns, 1 - oddY, ALPHA);
        }
    }

    private void step(float[] rows, int columns, int first, float weight) {
        for (int y = first; y < height; y += 2) {
            int before = (y == 0 ? 1 : y - 1) * columns;
            int after = (y == height - 1 ? height - 2 : y + 1) * columns;
            int at = y * columns;
            for (int x = 0; x < columns; x++) {
                rows[at + x] -= weight * (rows[before + x] + rows[after + x]);
            }
        }
    }

    private void reversibleStep(float[] rows, int columns, int first, boolean even) {
        for (int y = first; y < height; y += 2) {
            int before = (y == 0 ? 1 : y - 1) * columns;
            int after = (y == height - 1 ? height - 2 : y + 1) * columns;
            int at = y * columns;
            for (int x = 0; x < columns; x++) {
                int sum = (int) rows[before + x] + (int) rows[after + x];
                rows[at + x] += even ? -(sum + 2 >> 2) : sum >> 1;
            }
        }
    }
}
