package org.calcitrack.tracking.alignment;

import boofcv.struct.image.GrayF32;
import org.calcitrack.geometry.SimilarityTransform;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Moves a similarity so that the details of two pictures lie on each other, by Gauss and Newton's method with weights
 * that let go of what differs between the films: deposits, markers, rulers, moved joints.
 */
// Baker and Matthews, Lucas-Kanade 20 years on (2004), section 5.2: iteratively reweighted least squares
final class Refinement {

    /** Differences of this many deviations count a quarter (Geman and McClure). */
    private static final double HALF_TRUSTED = 0.9;
    /** Corrections below this many pixels at the picture's edge end the search. */
    private static final double CLOSE_ENOUGH = 0.01;

    private static final int FEWEST_PIXELS = 200;

    private final Detail from;
    private final Detail to;
    private final double[] sample = new double[3];

    Refinement(Detail from, Detail to) {
        this.from = from;
        this.to = to;
    }

    /** The refined transform, in pixels of the two details; the start itself where they hardly overlap. */
    SimilarityTransform from(SimilarityTransform start, int iterations) {
        double centreColumn = from.columns() / 2.0;
        double centreRow = from.rows() / 2.0;
        var now = start;
        for (int iteration = 0; iteration < iterations; iteration++) {
            double[] step = step(now, centreColumn, centreRow);
            double moved =
                    Math.hypot(step[0], step[1]) * Math.max(centreColumn, centreRow) + Math.hypot(step[2], step[3]);
            if (!Double.isFinite(moved)) {
                return now;
            }
            now = changed(now, step, centreColumn, centreRow);
            if (moved < CLOSE_ENOUGH) {
                return now;
            }
        }
        return now;
    }

    /** Corrections of scale cosine, scale sine, and the shift of the centre. */
    private double[] step(SimilarityTransform now, double centreColumn, double centreRow) {
        double cosine = now.scale() * Math.cos(now.rotationRadians());
        double sine = now.scale() * Math.sin(now.rotationRadians());
        double[] square = new double[16];
        double[] right = new double[4];
        double[] slope = new double[4];
        int count = 0;
        for (int row = 0; row < from.rows(); row++) {
            for (int column = 0; column < from.columns(); column++) {
                int at = row * from.columns() + column;
                if (from.valid().data[at] == 0) {
                    continue;
                }
                double x = column + 0.5;
                double y = row + 0.5;
                if (!sampled(
                        cosine * x - sine * y + now.columnShift() - 0.5,
                        sine * x + cosine * y + now.rowShift() - 0.5)) {
                    continue;
                }
                double difference = from.values().data[at] - sample[0];
                double trust = 1 / (1 + difference * difference / (HALF_TRUSTED * HALF_TRUSTED));
                double weight = trust * trust;
                slope[0] = sample[1] * (x - centreColumn) + sample[2] * (y - centreRow);
                slope[1] = sample[2] * (x - centreColumn) - sample[1] * (y - centreRow);
                slope[2] = sample[1];
                slope[3] = sample[2];
                for (int i = 0; i < 4; i++) {
                    double weighted = weight * slope[i];
                    right[i] += weighted * difference;
                    for (int j = i; j < 4; j++) {
                        square[4 * i + j] += weighted * slope[j];
                    }
                }
                count++;
            }
        }
        return count < FEWEST_PIXELS ? new double[] {Double.NaN, 0, 0, 0} : solved(square, right);
    }

    private static double[] solved(double[] square, double[] right) {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                square[4 * i + j] = square[4 * j + i];
            }
        }
        var solution = new DMatrixRMaj(4, 1);
        boolean regular =
                CommonOps_DDRM.solve(new DMatrixRMaj(4, 4, true, square), new DMatrixRMaj(4, 1, true, right), solution);
        return regular ? solution.data : new double[] {Double.NaN, 0, 0, 0};
    }

    private static SimilarityTransform changed(
            SimilarityTransform now, double[] step, double centreColumn, double centreRow) {
        double cosine = now.scale() * Math.cos(now.rotationRadians());
        double sine = now.scale() * Math.sin(now.rotationRadians());
        double newCosine = cosine + step[0];
        double newSine = sine + step[1];
        double centreAtColumn = cosine * centreColumn - sine * centreRow + now.columnShift() + step[2];
        double centreAtRow = sine * centreColumn + cosine * centreRow + now.rowShift() + step[3];
        return new SimilarityTransform(
                Math.max(1e-3, Math.hypot(newCosine, newSine)),
                Math.atan2(newSine, newCosine),
                centreAtColumn - newCosine * centreColumn + newSine * centreRow,
                centreAtRow - newSine * centreColumn - newCosine * centreRow);
    }

    /** Reads value and slopes of the target between its pixels; false outside of what it shows. */
    private boolean sampled(double column, double row) {
        int left = (int) Math.floor(column);
        int top = (int) Math.floor(row);
        if (left < 0 || top < 0 || left >= to.columns() - 1 || top >= to.rows() - 1) {
            return false;
        }
        int at = top * to.columns() + left;
        int below = at + to.columns();
        float[] valid = to.valid().data;
        if (valid[at] == 0 || valid[at + 1] == 0 || valid[below] == 0 || valid[below + 1] == 0) {
            return false;
        }
        double u = column - left;
        double v = row - top;
        sample[0] = between(to.values(), at, below, u, v);
        sample[1] = between(to.across(), at, below, u, v);
        sample[2] = between(to.down(), at, below, u, v);
        return true;
    }

    private static double between(GrayF32 image, int at, int below, double u, double v) {
        float[] data = image.data;
        return (data[at] * (1 - u) + data[at + 1] * u) * (1 - v) + (data[below] * (1 - u) + data[below + 1] * u) * v;
    }
}
