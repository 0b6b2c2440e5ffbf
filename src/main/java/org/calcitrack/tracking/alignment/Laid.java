package org.calcitrack.tracking.alignment;

import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;

/**
 * The first picture drawn where the second lies.
 *
 * @param values of the first, in the pixels of the second
 * @param both whether both pictures show the patient there
 * @param overlap the share of what stands out in the picture with less of it that lies in the overlap, 0 to 1
 * @param correlation of all that overlaps, -1 to 1
 */
record Laid(Detail to, float[] values, boolean[] both, double overlap, double correlation) {

    /** @param transform from the first picture's pixels to the second's */
    static Laid of(Detail from, Detail to, SimilarityTransform transform) {
        var back = transform.inverse();
        int size = to.columns() * to.rows();
        float[] values = new float[size];
        boolean[] both = new boolean[size];
        double powerFrom = 0;
        double powerTo = 0;
        double common = 0;
        double totalTo = 0;
        for (int at = 0; at < size; at++) {
            double known = to.valid().data[at] * to.values().data[at];
            totalTo += known * known;
            var place = back.apply(new PixelPoint(at % to.columns() + 0.5, at / to.columns() + 0.5));
            int column = (int) Math.floor(place.column() - 0.5);
            int row = (int) Math.floor(place.row() - 0.5);
            if (column < 0 || row < 0 || column >= from.columns() - 1 || row >= from.rows() - 1) {
                continue;
            }
            int source = row * from.columns() + column;
            both[at] = to.valid().data[at] > 0 && from.valid().data[source] > 0;
            if (both[at]) {
                values[at] = between(from, source, place.column() - 0.5 - column, place.row() - 0.5 - row);
                powerFrom += values[at] * values[at];
                powerTo += known * known;
                common += values[at] * known;
            }
        }
        double scale = back.scale() * back.scale();
        double overlap = Math.max(powerTo / Math.max(1e-9, totalTo), powerFrom * scale / total(from));
        return new Laid(
                to, values, both, Math.min(1, overlap), common / Math.sqrt(Math.max(1e-9, powerFrom * powerTo)));
    }

    private static double total(Detail detail) {
        double total = 1e-9;
        for (int at = 0; at < detail.columns() * detail.rows(); at++) {
            double value = detail.valid().data[at] * detail.values().data[at];
            total += value * value;
        }
        return total;
    }

    private static float between(Detail from, int at, double u, double v) {
        float[] data = from.values().data;
        int below = at + from.columns();
        return (float)
                ((data[at] * (1 - u) + data[at + 1] * u) * (1 - v) + (data[below] * (1 - u) + data[below + 1] * u) * v);
    }

    double known(int left, int top, int tile) {
        int count = 0;
        for (int row = top; row < top + tile; row++) {
            for (int column = left; column < left + tile; column++) {
                count += both[row * to.columns() + column] ? 1 : 0;
            }
        }
        return (double) count / (tile * tile);
    }

    /**
     * What stands out in the tile and holds it in every direction: straight edges, along which the films could slide, count
     * little. The smaller eigenvalue of the structure tensor (Shi and Tomasi, Good features to track, 1994).
     */
    double hold(int left, int top, int tile) {
        double across = 0;
        double down = 0;
        double mixed = 0;
        for (int row = top; row < top + tile; row++) {
            for (int column = left; column < left + tile; column++) {
                int at = row * to.columns() + column;
                if (both[at]) {
                    double x = to.across().data[at];
                    double y = to.down().data[at];
                    across += x * x;
                    down += y * y;
                    mixed += x * y;
                }
            }
        }
        return (across + down - Math.sqrt((across - down) * (across - down) + 4 * mixed * mixed)) / 2;
    }

    /** Of the tile of the first picture with the second one, so many pixels away; -1 where too little is known. */
    double correlation(int left, int top, int tile, int columns, int rows) {
        double count = 0;
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int row = top; row < top + tile; row++) {
            int other = row + rows;
            if (other < 0 || other >= to.rows()) {
                continue;
            }
            for (int column = left; column < left + tile; column++) {
                int beside = column + columns;
                int at = row * to.columns() + column;
                if (!both[at] || beside < 0 || beside >= to.columns()) {
                    continue;
                }
                int there = other * to.columns() + beside;
                if (to.valid().data[there] == 0) {
                    continue;
                }
                double one = values[at];
                double two = to.values().data[there];
                count++;
                a += one;
                b += two;
                aa += one * one;
                bb += two * two;
                ab += one * two;
            }
        }
        if (count < tile * tile / 4.0) {
            return -1;
        }
        double power = (aa - a * a / count) * (bb - b * b / count);
        return power <= 1e-9 ? 0 : (ab - a * b / count) / Math.sqrt(power);
    }
}
