package org.calcitrack.annotation.assist;

/** Smooths a square map with a window that comes close to a Gaussian: three running means, one after the other. */
final class Blur {

    private Blur() {}

    /** The map, smoothed over about this many cells to each side. */
    static float[] of(float[] map, int side, int radius) {
        float[] result = map.clone();
        for (int pass = 0; pass < 3; pass++) {
            alongRows(result, side, radius);
            alongColumns(result, side, radius);
        }
        return result;
    }

    private static void alongRows(float[] map, int side, int radius) {
        float[] line = new float[side];
        for (int row = 0; row < side; row++) {
            int start = row * side;
            System.arraycopy(map, start, line, 0, side);
            double sum = 0;
            for (int i = -radius; i <= radius; i++) {
                sum += line[Math.clamp(i, 0, side - 1)];
            }
            for (int i = 0; i < side; i++) {
                map[start + i] = (float) (sum / (2 * radius + 1));
                sum += line[Math.min(i + radius + 1, side - 1)] - line[Math.max(i - radius, 0)];
            }
        }
    }

    /** Row by row with a sum for each column, because memory lies in rows. */
    private static void alongColumns(float[] map, int side, int radius) {
        float[] source = map.clone();
        double[] sums = new double[side];
        for (int i = -radius; i <= radius; i++) {
            add(source, Math.clamp(i, 0, side - 1) * side, sums, 1);
        }
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                map[row * side + column] = (float) (sums[column] / (2 * radius + 1));
            }
            add(source, Math.min(row + radius + 1, side - 1) * side, sums, 1);
            add(source, Math.max(row - radius, 0) * side, sums, -1);
        }
    }

    private static void add(float[] source, int start, double[] sums, int sign) {
        for (int column = 0; column < sums.length; column++) {
            sums[column] += sign * source[start + column];
        }
    }
}
