package org.calcitrack.tracking.alignment;

import boofcv.alg.transform.fft.GeneralPurposeFFT_F32_2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calcitrack.geometry.SimilarityTransform;

/**
 * Tries every turn and enlargement that repeated films differ by, and for each every shift at once: edge directions are
 * correlated by the Fourier transform, each shift judged by what overlaps at it and nothing else.
 */
// Fitch et al., Orientation correlation (BMVC 2002); Padfield, Masked object registration in the Fourier domain (2012)
final class CoarseSearch {

    /** Side of the square that is transformed; twice the longest side of the grids, so that shifts do not wrap. */
    static final int SIZE = 128;

    static final int LONGEST_GRID = 64;
    /** Shifts in cells, 0.6 of the longest side. */
    private static final int FARTHEST = 38;
    /** Overlaps that hold less than about this part of a film's edges lose their likeness. */
    private static final double SMALLEST_SHARE = 0.12;

    private final GeneralPurposeFFT_F32_2D fourier = new GeneralPurposeFFT_F32_2D(SIZE, SIZE);
    private final Directions from;
    private final Directions to;
    private final float[] toDirections = new float[2 * SIZE * SIZE];
    private final float[] toPower;
    private final float[] toValid;
    private final double totalTo;

    CoarseSearch(Directions from, Directions to) {
        this.from = from;
        this.to = to;
        float[] packed = new float[2 * SIZE * SIZE];
        double total = 0;
        for (int row = 0; row < to.rows(); row++) {
            for (int column = 0; column < to.columns(); column++) {
                int at = row * to.columns() + column;
                int cell = 2 * ((row + offset(to.rows())) * SIZE + column + offset(to.columns()));
                toDirections[cell] = to.real()[at];
                toDirections[cell + 1] = to.imaginary()[at];
                packed[cell] = to.valid()[at];
                packed[cell + 1] = to.real()[at] * to.real()[at] + to.imaginary()[at] * to.imaginary()[at];
                total += packed[cell + 1];
            }
        }
        totalTo = total;
        fourier.complexForward(toDirections);
        fourier.complexForward(packed);
        toValid = Spectra.ofRealPart(packed, SIZE);
        toPower = Spectra.ofImaginaryPart(packed, SIZE);
    }

    private static int offset(int length) {
        return (SIZE - length) / 2;
    }

    /** The best starts, likeliest first, no two of them alike. */
    List<Start> best(int count, Steps steps) {
        var starts = new ArrayList<Start>();
        for (double scale : steps.scales()) {
            for (double turn : steps.turns()) {
                starts.add(at(scale, turn));
            }
        }
        starts.sort(Comparator.comparingDouble(Start::likeness).reversed());
        var best = new ArrayList<Start>();
        for (var start : starts) {
            if (best.size() < count && best.stream().noneMatch(known -> alike(known, start))) {
                best.add(start);
            }
        }
        return best;
    }

    private Start at(double scale, double turn) {
        float[] directions = new float[2 * SIZE * SIZE];
        float[] packed = new float[2 * SIZE * SIZE];
        double total = warp(scale, turn, directions, packed);
        fourier.complexForward(directions);
        fourier.complexForward(packed);
        float[] likeness = Spectra.correlation(directions, toDirections);
        float[] powers = Spectra.correlations(packed, toValid, toPower, SIZE);
        fourier.complexInverse(likeness, true);
        fourier.complexInverse(powers, true);
        int bestColumns = 0;
        int bestRows = 0;
        double best = -1;
        for (int rows = -FARTHEST; rows <= FARTHEST; rows++) {
            for (int columns = -FARTHEST; columns <= FARTHEST; columns++) {
                int at = 2 * ((rows + SIZE) % SIZE * SIZE + (columns + SIZE) % SIZE);
                double power = (Math.max(0, powers[at]) + SMALLEST_SHARE * total)
                        * (Math.max(0, powers[at + 1]) + SMALLEST_SHARE * totalTo);
                double alike = likeness[at] / Math.sqrt(Math.max(1e-12, power));
                if (alike > best) {
                    best = alike;
                    bestColumns = columns;
                    bestRows = rows;
                }
            }
        }
        return new Start(transform(scale, turn, bestColumns, bestRows), best);
    }

    /** Turns and enlarges the first film about its middle, into the middle of the square; returns its total power. */
    private double warp(double scale, double turn, float[] directions, float[] packed) {
        double cosine = Math.cos(turn) / scale;
        double sine = Math.sin(turn) / scale;
        double doubleCosine = Math.cos(2 * turn);
        double doubleSine = Math.sin(2 * turn);
        double total = 0;
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                double x = column + 0.5 - SIZE / 2.0;
                double y = row + 0.5 - SIZE / 2.0;
                double u = cosine * x + sine * y + from.columns() / 2.0 - 0.5;
                double v = cosine * y - sine * x + from.rows() / 2.0 - 0.5;
                int left = (int) Math.floor(u);
                int top = (int) Math.floor(v);
                if (left < 0 || top < 0 || left >= from.columns() - 1 || top >= from.rows() - 1) {
                    continue;
                }
                int at = top * from.columns() + left;
                double real = between(from.real(), at, u - left, v - top);
                double imaginary = between(from.imaginary(), at, u - left, v - top);
                int cell = 2 * (row * SIZE + column);
                directions[cell] = (float) (real * doubleCosine - imaginary * doubleSine);
                directions[cell + 1] = (float) (real * doubleSine + imaginary * doubleCosine);
                packed[cell] = (float) between(from.valid(), at, u - left, v - top);
                packed[cell + 1] = (float) (real * real + imaginary * imaginary);
                total += packed[cell + 1];
            }
        }
        return total;
    }

    private double between(float[] data, int at, double u, double v) {
        int below = at + from.columns();
        return (data[at] * (1 - u) + data[at + 1] * u) * (1 - v) + (data[below] * (1 - u) + data[below + 1] * u) * v;
    }

    /** From cells of the first grid to cells of the second. */
    private SimilarityTransform transform(double scale, double turn, int columns, int rows) {
        return SimilarityTransform.shift(-from.columns() / 2.0, -from.rows() / 2.0)
                .then(new SimilarityTransform(scale, turn, 0, 0))
                .then(SimilarityTransform.shift(
                        SIZE / 2.0 + columns - offset(to.columns()), SIZE / 2.0 + rows - offset(to.rows())));
    }

    private boolean alike(Start one, Start other) {
        var middle = new org.calcitrack.geometry.PixelPoint(from.columns() / 2.0, from.rows() / 2.0);
        var a = one.transform().apply(middle);
        var b = other.transform().apply(middle);
        return Math.hypot(a.column() - b.column(), a.row() - b.row()) < 4
                && Math.abs(one.transform().rotationRadians()
                                - other.transform().rotationRadians())
                        < 0.1
                && Math.abs(Math.log(one.transform().scale() / other.transform().scale())) < 0.09;
    }

    /** Which turns (radians) and enlargements are tried. */
    record Steps(List<Double> scales, List<Double> turns) {

        private static final double TURN = Math.toRadians(4);
        private static final double ENLARGEMENT = 1.06;

        /** Steps as far as these on both sides of none. */
        static Steps within(double farthestTurn, double largestScale) {
            return new Steps(
                    around(Math.log(largestScale), Math.log(ENLARGEMENT)).stream()
                            .map(Math::exp)
                            .toList(),
                    around(farthestTurn, TURN));
        }

        private static List<Double> around(double farthest, double step) {
            int steps = (int) Math.ceil(farthest / step - 1e-9);
            return java.util.stream.IntStream.rangeClosed(-steps, steps)
                    .mapToObj(i -> i * step)
                    .toList();
        }
    }
}
