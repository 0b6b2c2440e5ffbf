package org.calcitrack.annotation.assist;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Weighs the signs of an edge against each other: a network of one hidden layer, trained on phantom films (docs/adr
 * tells on which).
 *
 * @param hidden for each hidden cell the weights of the signs, then its bias
 * @param output the weights of the hidden cells
 */
record EdgeNetwork(float[][] hidden, float[] output) {

    static final int CELLS = 24;

    private static final String WEIGHTS = "edge-weights.bin";

    /** The network with the weights that the application is delivered with. */
    static EdgeNetwork delivered() {
        try (InputStream file = EdgeNetwork.class.getResourceAsStream(WEIGHTS)) {
            if (file == null) {
                throw new IllegalStateException(WEIGHTS + " is not among the application's files");
            }
            return read(new DataInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EdgeNetwork read(DataInputStream file) throws IOException {
        float[][] hidden = new float[CELLS][EdgeSigns.COUNT + 1];
        for (float[] cell : hidden) {
            for (int i = 0; i < cell.length; i++) {
                cell[i] = file.readFloat();
            }
        }
        float[] output = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            output[i] = file.readFloat();
        }
        return new EdgeNetwork(hidden, output);
    }

    /**
     * How much speaks for an edge at each step of a ray up to an end; only differences along a ray mean something. Sign by
     * sign for all steps, which the processor does several of at once.
     */
    void weigh(float[] signs, float[] into, int end) {
        float[] bySign = new float[EdgeSigns.COUNT * end];
        for (int r = EdgeSigns.FIRST; r < end; r++) {
            for (int i = 0; i < EdgeSigns.COUNT; i++) {
                bySign[i * end + r] = signs[r * EdgeSigns.COUNT + i];
            }
        }
        float[] sums = new float[end];
        Arrays.fill(into, EdgeSigns.FIRST, end, 0);
        for (int cell = 0; cell < CELLS; cell++) {
            float[] weights = hidden[cell];
            Arrays.fill(sums, weights[EdgeSigns.COUNT]);
            for (int i = 0; i < EdgeSigns.COUNT; i++) {
                add(weights[i], bySign, i * end, sums);
            }
            for (int r = EdgeSigns.FIRST; r < end; r++) {
                into[r] += output[cell] * squashed(sums[r]);
            }
        }
    }

    private static void add(float weight, float[] signs, int from, float[] sums) {
        for (int r = 0; r < sums.length; r++) {
            sums[r] += weight * signs[from + r];
        }
    }

    /** From -1 to 1, like a hyperbolic tangent but cheaper. */
    static float squashed(float x) {
        return x / (1 + Math.abs(x));
    }
}
