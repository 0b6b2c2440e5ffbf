package org.calcitrack.tracking.alignment;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * What all pixels together say about the correction of a similarity: of its cosine, its sine, and the shift of a centre
 * to the right and down, each in pixels of the picture that it leads to.
 */
final class NormalEquations {

    private static final int UNKNOWNS = 4;
    private static final int RIGHTWARD = 2;
    private static final int DOWNWARD = 3;
    private static final int FEWEST_PIXELS = 200;
    /** So much more than the pixels a held direction counts. */
    private static final double HELD = 1e4;

    private final double[] square = new double[UNKNOWNS * UNKNOWNS];
    private final double[] right = new double[UNKNOWNS];
    private int count;

    /** A direction on the picture, of length 1. */
    record Direction(double columns, double rows) {

        static final Direction RIGHT = new Direction(1, 0);
    }

    void add(double[] slope, double difference, double weight) {
        for (int i = 0; i < UNKNOWNS; i++) {
            double weighted = weight * slope[i];
            right[i] += weighted * difference;
            for (int j = i; j < UNKNOWNS; j++) {
                square[UNKNOWNS * i + j] += weighted * slope[j];
            }
        }
        count++;
    }

    /** The correction; not a number where too few pixels say anything. */
    double[] solved() {
        return solved(matrix());
    }

    /** The correction that leaves the centre where it is along a direction. */
    double[] solvedAcross(Direction held) {
        var matrix = matrix();
        double weight = HELD * (matrix.get(RIGHTWARD, RIGHTWARD) + matrix.get(DOWNWARD, DOWNWARD));
        matrix.add(RIGHTWARD, RIGHTWARD, weight * held.columns() * held.columns());
        matrix.add(RIGHTWARD, DOWNWARD, weight * held.columns() * held.rows());
        matrix.add(DOWNWARD, RIGHTWARD, weight * held.columns() * held.rows());
        matrix.add(DOWNWARD, DOWNWARD, weight * held.rows() * held.rows());
        return solved(matrix);
    }

    /** The direction in which the centre holds least: in which its shift is known least exactly. */
    Direction loosest() {
        var covariance = new DMatrixRMaj(UNKNOWNS, UNKNOWNS);
        if (count < FEWEST_PIXELS || !CommonOps_DDRM.invert(matrix(), covariance)) {
            return Direction.RIGHT;
        }
        double mixed = covariance.get(RIGHTWARD, DOWNWARD);
        double apart = covariance.get(RIGHTWARD, RIGHTWARD) - covariance.get(DOWNWARD, DOWNWARD);
        double angle = Math.atan2(2 * mixed, apart) / 2;
        return new Direction(Math.cos(angle), Math.sin(angle));
    }

    private double[] solved(DMatrixRMaj matrix) {
        var solution = new DMatrixRMaj(UNKNOWNS, 1);
        boolean regular = count >= FEWEST_PIXELS
                && CommonOps_DDRM.solve(matrix, new DMatrixRMaj(UNKNOWNS, 1, true, right), solution);
        return regular ? solution.data : new double[] {Double.NaN, 0, 0, 0};
    }

    private DMatrixRMaj matrix() {
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int j = 0; j < i; j++) {
                square[UNKNOWNS * i + j] = square[UNKNOWNS * j + i];
            }
        }
        return new DMatrixRMaj(UNKNOWNS, UNKNOWNS, true, square);
    }
}
