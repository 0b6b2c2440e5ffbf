package org.calcitrack.tracking.alignment;

import boofcv.struct.image.GrayF32;
import java.util.function.Function;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.tracking.alignment.NormalEquations.Direction;

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

    private final Detail from;
    private final Detail to;
    private final double[] sample = new double[3];

    Refinement(Detail from, Detail to) {
        this.from = from;
        this.to = to;
    }

    /** The refined transform, in pixels of the two details; the start itself where they hardly overlap. */
    SimilarityTransform from(SimilarityTransform start, int iterations) {
        return settled(start, middle(), iterations, NormalEquations::solved);
    }

    /**
     * Pushes a transform so many pixels along a direction, where it has to stay; crosswise, in turn and in enlargement it
     * settles anew.
     *
     * @param centre what is pushed, in the first picture
     */
    SimilarityTransform pushed(
            SimilarityTransform laid, PixelPoint centre, Direction along, double pixels, int iterations) {
        var start = laid.then(SimilarityTransform.shift(pixels * along.columns(), pixels * along.rows()));
        return settled(start, centre, iterations, equations -> equations.solvedAcross(along));
    }

    /** The direction in which a place of the first picture is held least. */
    Direction loosest(SimilarityTransform laid, PixelPoint centre) {
        return equations(laid, centre).loosest();
    }

    private PixelPoint middle() {
        return new PixelPoint(from.columns() / 2.0, from.rows() / 2.0);
    }

    private SimilarityTransform settled(
            SimilarityTransform start, PixelPoint centre, int iterations, Function<NormalEquations, double[]> solver) {
        double reach = Math.max(from.columns(), from.rows()) / 2.0;
        var now = start;
        for (int iteration = 0; iteration < iterations; iteration++) {
            double[] step = solver.apply(equations(now, centre));
            double moved = Math.hypot(step[0], step[1]) * reach + Math.hypot(step[2], step[3]);
            if (!Double.isFinite(moved)) {
                return now;
            }
            now = changed(now, step, centre.column(), centre.row());
            if (moved < CLOSE_ENOUGH) {
                return now;
            }
        }
        return now;
    }

    private NormalEquations equations(SimilarityTransform now, PixelPoint centre) {
        double cosine = now.scale() * Math.cos(now.rotationRadians());
        double sine = now.scale() * Math.sin(now.rotationRadians());
        var equations = new NormalEquations();
        double[] slope = new double[4];
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
                slope[0] = sample[1] * (x - centre.column()) + sample[2] * (y - centre.row());
                slope[1] = sample[2] * (x - centre.column()) - sample[1] * (y - centre.row());
                slope[2] = sample[1];
                slope[3] = sample[2];
                equations.add(slope, difference, trust * trust);
            }
        }
        return equations;
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
