package org.calcitrack.phantom;

import java.util.stream.IntStream;

/** Gaussian blurs of a greyscale plane; the border repeats its last sample. */
final class Blur {
    private static final double LARGE = 6;

    private Blur() {}

    /** Samples of a Gaussian with the given sigma in samples, reaching 3 sigma, summing to 1. */
    static float[] kernel(double sigma) {
        int reach = Math.max(1, (int) Math.ceil(3 * sigma));
        float[] kernel = new float[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            sum += StrictMath.exp(-0.5 * i * i / (sigma * sigma));
        }
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = (float) (StrictMath.exp(-0.5 * i * i / (sigma * sigma)) / sum);
        }
        return kernel;
    }

    /** Returns the blurred plane; sigma in pixels. Wide blurs run on a coarser grid. */
    static float[] gaussian(float[] plane, int columns, int rows, double sigma) {
        return sigma > LARGE ? wide(plane, columns, rows, sigma) : narrow(plane, columns, rows, kernel(sigma));
    }

    private static float[] narrow(float[] plane, int columns, int rows, float[] kernel) {
        float[] across = new float[plane.length];
        IntStream.range(0, rows).parallel().forEach(row -> alongRow(plane, across, columns, row * columns, kernel));
        float[] result = new float[plane.length];
        IntStream.range(0, rows).parallel().forEach(row -> acrossRows(across, result, columns, rows, row, kernel));
        return result;
    }

    private static void alongRow(float[] from, float[] to, int columns, int offset, float[] kernel) {
        int reach = kernel.length / 2;
        for (int column = 0; column < columns; column++) {
            float sum = 0;
            for (int k = -reach; k <= reach; k++) {
                sum += kernel[k + reach] * from[offset + Math.clamp(column + k, 0, columns - 1)];
            }
            to[offset + column] = sum;
        }
    }

    private static void acrossRows(float[] from, float[] to, int columns, int rows, int row, float[] kernel) {
        int reach = kernel.length / 2;
        int target = row * columns;
        for (int k = -reach; k <= reach; k++) {
            int source = Math.clamp(row + k, 0, rows - 1) * columns;
            float weight = kernel[k + reach];
            for (int column = 0; column < columns; column++) {
                to[target + column] += weight * from[source + column];
            }
        }
    }

    private static float[] wide(float[] plane, int columns, int rows, double sigma) {
        int factor = Math.max(2, (int) (sigma / 3));
        int smallColumns = (columns + factor - 1) / factor;
        int smallRows = (rows + factor - 1) / factor;
        float[] small = new float[smallColumns * smallRows];
        IntStream.range(0, smallRows).parallel().forEach(row -> {
            for (int column = 0; column < smallColumns; column++) {
                small[row * smallColumns + column] = mean(plane, columns, rows, column * factor, row * factor, factor);
            }
        });
        float[] soft = narrow(small, smallColumns, smallRows, kernel(sigma / factor));
        return enlarged(soft, smallColumns, smallRows, columns, rows, factor);
    }

    private static float mean(float[] plane, int columns, int rows, int left, int top, int size) {
        int right = Math.min(columns, left + size);
        int bottom = Math.min(rows, top + size);
        float sum = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                sum += plane[row * columns + column];
            }
        }
        return sum / ((right - left) * (bottom - top));
    }

    private static float[] enlarged(float[] small, int smallColumns, int smallRows, int columns, int rows, int factor) {
        float[] result = new float[columns * rows];
        IntStream.range(0, rows).parallel().forEach(row -> {
            float y = (row + 0.5f) / factor - 0.5f;
            int top = Math.clamp((int) Math.floor(y), 0, smallRows - 1);
            int bottom = Math.min(top + 1, smallRows - 1);
            float v = Math.clamp(y - top, 0f, 1f);
            for (int column = 0; column < columns; column++) {
                float x = (column + 0.5f) / factor - 0.5f;
                int left = Math.clamp((int) Math.floor(x), 0, smallColumns - 1);
                int right = Math.min(left + 1, smallColumns - 1);
                float u = Math.clamp(x - left, 0f, 1f);
                float above = small[top * smallColumns + left] * (1 - u) + small[top * smallColumns + right] * u;
                float below = small[bottom * smallColumns + left] * (1 - u) + small[bottom * smallColumns + right] * u;
                result[row * columns + column] = above * (1 - v) + below * v;
            }
        });
        return result;
    }
}
