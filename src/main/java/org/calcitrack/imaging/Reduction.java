package org.calcitrack.imaging;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Means of the pixels under each reduced pixel, in 16 bits over the film's own range; 0 marks no image. */
final class Reduction implements Picture {

    private static final int STEPS = 0xFFFE;

    private final int longSide;
    private final GreyScale grey;
    private final int columns;
    private final double pixels;
    private final int width;
    private final int height;
    private final double[] sums;
    private final int[] counts;

    Reduction(GreyScale grey, int rows, int columns, int longSide) {
        this.longSide = longSide;
        this.grey = grey;
        this.columns = columns;
        this.pixels = Math.max(1, (double) Math.max(rows, columns) / longSide);
        this.width = (int) Math.ceil(columns / pixels);
        this.height = (int) Math.ceil(rows / pixels);
        this.sums = new double[width * height];
        this.counts = new int[width * height];
    }

    @Override
    public void row(int row, int[] samples) {
        int line = (int) ((row + 0.5) / pixels) * width;
        for (int column = 0; column < columns; column++) {
            int stored = samples[column];
            if (grey.padding()
                    .filter(p -> stored >= p.lowest() && stored <= p.highest())
                    .isEmpty()) {
                int at = line + (int) ((column + 0.5) / pixels);
                double value = grey.slope() * stored + grey.intercept();
                sums[at] += grey.inverted() ? -value : value;
                counts[at]++;
            }
        }
    }

    @Override
    public String variant() {
        return "reduced-" + longSide + ".bin";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes());
    }

    /** What was read, to be kept. */
    byte[] bytes() {
        double[] means = new double[sums.length];
        Arrays.setAll(means, at -> counts[at] == 0 ? Double.NaN : sums[at] / counts[at]);
        double lowest = Arrays.stream(means).filter(Double::isFinite).min().orElse(0);
        double highest = Arrays.stream(means).filter(Double::isFinite).max().orElse(1);
        double range = Math.max(highest - lowest, 1e-9);
        ByteBuffer bytes = ByteBuffer.allocate(2 * means.length);
        for (double mean : means) {
            bytes.putShort(Double.isNaN(mean) ? 0 : (short) (1 + Math.round((mean - lowest) / range * (STEPS - 1))));
        }
        return bytes.array();
    }

    /** The reduced film from what was kept. */
    ReducedFilm film(byte[] kept) {
        ByteBuffer bytes = ByteBuffer.wrap(kept);
        float[] brightness = new float[width * height];
        for (int at = 0; at < brightness.length; at++) {
            int value = bytes.getShort() & 0xFFFF;
            brightness[at] = value == 0 ? Float.NaN : (value - 1f) / (STEPS - 1);
        }
        return new ReducedFilm(width, height, brightness, pixels);
    }
}
