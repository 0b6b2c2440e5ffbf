package org.calcitrack.phantom;

import java.util.stream.IntStream;

/**
 * The plate reader: logarithm of the exposure, harmonisation and edge enhancement, histogram-fitted film curve, quantisation to the
 * stored bits.
 */
final class Reader {
    private static final int BINS = 4096;
    private static final double BIN_WIDTH = 0.0025;
    private static final double METAL_MM = 30;

    private final FilmSpec spec;
    private final int rows;
    private final int columns;
    private final double spacing;
    private final Collimator collimator;

    Reader(FilmSpec spec) {
        this.spec = spec;
        rows = spec.detector().rows();
        columns = spec.detector().columns();
        spacing = spec.detector().spacingMm();
        collimator = Collimator.of(spec);
    }

    short[] read(float[] exposure, PathMap paths) {
        float[] density = logarithm(exposure);
        float[] wide = withinField(density, 11 / spacing);
        float[] near = Blur.gaussian(density, columns, rows, 1.6 / spacing);
        double crisp = spec.region() == Region.HAND ? 0.45 : 0.28;
        double flatten = spec.region().trunk() ? 0.38 : 0.52;
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                density[i] = (float) (density[i] - flatten * (wide[i] - 0.8) + crisp * (density[i] - near[i]));
            }
        });
        return quantised(density, range(density, exposure, paths));
    }

    /** A wide mean that leaves out what lies behind the collimator's blades. */
    private float[] withinField(float[] density, double sigma) {
        float[] field = new float[density.length];
        float[] inside = new float[density.length];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                int i = row * columns + column;
                field[i] = collimator.inside(column, row) > 1 / spacing ? 1 : 0.001f;
                inside[i] = field[i] * density[i];
            }
        });
        float[] sum = Blur.gaussian(inside, columns, rows, sigma);
        float[] weight = Blur.gaussian(field, columns, rows, sigma);
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                sum[i] = sum[i] / Math.max(0.001f, weight[i]);
            }
        });
        return sum;
    }

    private float[] logarithm(float[] exposure) {
        float[] density = new float[exposure.length];
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                density[i] = (float) -StrictMath.log(exposure[i]);
            }
        });
        return density;
    }

    /** The part of the histogram that the film curve is fitted to: the thinnest and the densest anatomy in the field. */
    private double[] range(float[] density, float[] exposure, PathMap paths) {
        int[] histogram = new int[BINS];
        int counted = 0;
        for (int row = 0; row < rows; row += 2) {
            for (int column = 0; column < columns; column += 2) {
                int i = row * columns + column;
                boolean anatomy = exposure[i] < 0.72 && paths.bone[i] < METAL_MM && paths.soft[i] > 2;
                if (anatomy && collimator.inside(column, row) > 3 / spacing) {
                    histogram[Math.clamp((int) ((density[i] + 1) / BIN_WIDTH), 0, BINS - 1)]++;
                    counted++;
                }
            }
        }
        return new double[] {percentile(histogram, counted * 0.02), percentile(histogram, counted * 0.985)};
    }

    private static double percentile(int[] histogram, double wanted) {
        double sum = 0;
        int bin = 0;
        while (bin < BINS - 1 && sum + histogram[bin] < wanted) {
            sum += histogram[bin];
            bin++;
        }
        return bin * BIN_WIDTH - 1;
    }

    private short[] quantised(float[] density, double[] range) {
        int largest = (1 << spec.detector().bitsStored()) - 1;
        boolean blackened = spec.technique().border() == Border.BLACKENED;
        short[] pixels = new short[density.length];
        double span = Math.max(0.2, range[1] - range[0]);
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                int i = row * columns + column;
                double u = (density[i] - range[0]) / span;
                double bright = 1 / (1 + StrictMath.exp(-2.9 * (u - 0.52)));
                if (blackened && collimator.inside(column + 0.5, row + 0.5) < 0.6 / spacing) {
                    bright = 0;
                }
                double value = spec.detector().monochrome1() ? 1 - bright : bright;
                pixels[i] = (short) Math.round(value * largest);
            }
        });
        return pixels;
    }
}
