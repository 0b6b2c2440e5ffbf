package org.calcitrack.phantom;

import java.util.stream.IntStream;

/**
 * The plate reader: logarithm of the exposure, harmonisation and edge enhancement, histogram-fitted film curve, quantisation to the
 * stored bits.
 */
final class Reader {
    private static final int BINS = 4096;
    private static final double BIN_WIDTH = 0.0025;

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

    short[] read(float[] exposure) {
        float[] density = logarithm(exposure);
        float[] wide = Blur.gaussian(density, columns, rows, 11 / spacing);
        float[] near = Blur.gaussian(density, columns, rows, 1.6 / spacing);
        double flatten = spec.region().trunk() ? 0.38 : 0.42;
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                density[i] = (float) (density[i] - flatten * (wide[i] - 0.8) + 0.45 * (density[i] - near[i]));
            }
        });
        return quantised(density, range(density, exposure));
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
    private double[] range(float[] density, float[] exposure) {
        int[] histogram = new int[BINS];
        int counted = 0;
        for (int row = 0; row < rows; row += 2) {
            for (int column = 0; column < columns; column += 2) {
                int i = row * columns + column;
                if (collimator.inside(column, row) > 3 / spacing && exposure[i] < 0.72 && exposure[i] > 0.002) {
                    histogram[Math.clamp((int) ((density[i] + 1) / BIN_WIDTH), 0, BINS - 1)]++;
                    counted++;
                }
            }
        }
        return new double[] {percentile(histogram, counted * 0.02), percentile(histogram, counted * 0.992)};
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
                double bright = 1 / (1 + StrictMath.exp(-3.5 * (u - 0.57)));
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
