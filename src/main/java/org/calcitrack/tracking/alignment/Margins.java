package org.calcitrack.tracking.alignment;

import boofcv.struct.image.GrayF32;

/**
 * The part of a film that shows the patient, in fractions of its width and height. Left out is what lies along the
 * edges: the blades of the collimator, the paint of a reader's software, the light box around a photographed film.
 * Their straight edges would hold two films together where the patient moved between them.
 */
record Margins(double left, double top, double right, double bottom) {

    /** What differs from the pixel at the film's edge by less than this part of the film's range belongs to the border. */
    private static final float ALIKE = 0.06f;
    /** A line of pixels lies outside when this part of it belongs to the border. */
    private static final double MOSTLY = 0.75;
    /** Blades stand askew and their edge is soft: this part of the film is left out inside of them. */
    private static final double SEAM = 0.018;
    /** No blade covers more than this part of a film from one side. */
    private static final double DEEPEST = 0.35;

    static Margins of(GrayF32 image, GrayF32 valid) {
        boolean[] border = flooded(image, valid);
        int columns = image.width;
        int rows = image.height;
        int top = 0;
        int bottom = rows;
        int left = 0;
        int right = columns;
        while (top < DEEPEST * rows && share(border, columns, left, right, top, top + 1) > MOSTLY) {
            top++;
        }
        while (rows - bottom < DEEPEST * rows && share(border, columns, left, right, bottom - 1, bottom) > MOSTLY) {
            bottom--;
        }
        while (left < DEEPEST * columns && share(border, columns, left, left + 1, top, bottom) > MOSTLY) {
            left++;
        }
        while (columns - right < DEEPEST * columns && share(border, columns, right - 1, right, top, bottom) > MOSTLY) {
            right--;
        }
        return new Margins(
                (double) left / columns + (left > 0 ? SEAM : 0),
                (double) top / rows + (top > 0 ? SEAM : 0),
                (double) right / columns - (right < columns ? SEAM : 0),
                (double) bottom / rows - (bottom < rows ? SEAM : 0));
    }

    /** Clears what lies outside. */
    void clear(GrayF32 valid) {
        for (int row = 0; row < valid.height; row++) {
            double y = (row + 0.5) / valid.height;
            for (int column = 0; column < valid.width; column++) {
                double x = (column + 0.5) / valid.width;
                if (x < left || x > right || y < top || y > bottom) {
                    valid.data[row * valid.width + column] = 0;
                }
            }
        }
    }

    private static double share(boolean[] border, int columns, int left, int right, int top, int bottom) {
        int count = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                count += border[row * columns + column] ? 1 : 0;
            }
        }
        return (double) count / Math.max(1, (right - left) * (bottom - top));
    }

    /** Fills from the film's edge over what hardly differs from the pixel at the edge where it began. */
    private static boolean[] flooded(GrayF32 image, GrayF32 valid) {
        int columns = image.width;
        int rows = image.height;
        boolean[] border = new boolean[columns * rows];
        float[] from = new float[columns * rows];
        int[] queue = new int[columns * rows];
        int end = 0;
        for (int i = 0; i < border.length; i++) {
            int column = i % columns;
            int row = i / columns;
            if (valid.data[i] < 0.5f || column == 0 || row == 0 || column == columns - 1 || row == rows - 1) {
                border[i] = true;
                from[i] = image.data[i];
                queue[end++] = i;
            }
        }
        float alike = ALIKE * range(image);
        for (int at = 0; at < end; at++) {
            int i = queue[at];
            for (int step = 0; step < 4; step++) {
                int next = beside(i, step, columns, rows);
                if (!border[next] && Math.abs(image.data[next] - from[i]) < alike) {
                    border[next] = true;
                    from[next] = from[i];
                    queue[end++] = next;
                }
            }
        }
        return border;
    }

    private static int beside(int i, int step, int columns, int rows) {
        return switch (step) {
            case 0 -> i % columns > 0 ? i - 1 : i;
            case 1 -> i % columns < columns - 1 ? i + 1 : i;
            case 2 -> i >= columns ? i - columns : i;
            default -> i < columns * (rows - 1) ? i + columns : i;
        };
    }

    private static float range(GrayF32 image) {
        float lowest = Float.POSITIVE_INFINITY;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < image.width * image.height; i++) {
            lowest = Math.min(lowest, image.data[i]);
            highest = Math.max(highest, image.data[i]);
        }
        return highest - lowest;
    }
}
