package org.calcitrack.phantom;

import java.util.stream.IntStream;

/** A square, endlessly repeating pattern of mean 0 and variance 1, such as the trabeculae of cancellous bone. */
final class Texture {
    private static final int SIZE = 512;
    private static final int MASK = SIZE - 1;
    private static final double TEXELS_PER_MM = 8;

    /** The fine net of trabeculae, drawn out along its y axis. */
    static final Texture TRABECULAE = trabeculae();
    /** Long fibres along its y axis, as in muscle. */
    static final Texture FIBRES = fibres();

    private final float[] values;

    private Texture(float[] values) {
        this.values = normalised(values);
    }

    /** The pattern at a place in millimetres, in the pattern's own frame. */
    float at(double xMm, double yMm) {
        double x = xMm * TEXELS_PER_MM;
        double y = yMm * TEXELS_PER_MM;
        double floorX = Math.floor(x);
        double floorY = Math.floor(y);
        float u = (float) (x - floorX);
        float v = (float) (y - floorY);
        int left = (int) floorX & MASK;
        int right = (left + 1) & MASK;
        int top = ((int) floorY & MASK) * SIZE;
        int bottom = (((int) floorY + 1) & MASK) * SIZE;
        float above = values[top + left] * (1 - u) + values[top + right] * u;
        float below = values[bottom + left] * (1 - u) + values[bottom + right] * u;
        return above * (1 - v) + below * v;
    }

    private static Texture trabeculae() {
        float[] net = new float[SIZE * SIZE];
        for (int layer = 0; layer < 3; layer++) {
            float[] walls = band(11 + layer, 1.5 + 0.35 * layer, 2.6 + 0.9 * layer);
            for (int i = 0; i < net.length; i++) {
                float ridge = 1 - Math.min(1, Math.abs(walls[i]) * 1.1f);
                net[i] += ridge * ridge;
            }
        }
        float[] struts = normalised(band(23, 1.3, 9));
        float[] patches = normalised(blurred(white(29), 14, 20));
        float[] cover = normalised(net);
        for (int i = 0; i < net.length; i++) {
            cover[i] = cover[i] * (1 + 0.25f * patches[i]) + 0.75f * struts[i] + 0.35f * patches[i];
        }
        return new Texture(cover);
    }

    private static Texture fibres() {
        float[] fine = normalised(band(41, 4, 60));
        float[] coarse = normalised(band(43, 14, 120));
        for (int i = 0; i < fine.length; i++) {
            fine[i] += coarse[i];
        }
        return new Texture(fine);
    }

    private static float[] band(long seed, double across, double along) {
        float[] fine = normalised(blurred(white(seed), across, along));
        float[] coarse = blurred(fine.clone(), across * 2, along * 1.5);
        for (int i = 0; i < fine.length; i++) {
            fine[i] -= coarse[i];
        }
        return normalised(fine);
    }

    private static float[] white(long seed) {
        float[] noise = new float[SIZE * SIZE];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = Noise.gaussian(seed, i);
        }
        return noise;
    }

    private static float[] blurred(float[] source, double across, double along) {
        float[] once = pass(source, Blur.kernel(across), 1, SIZE);
        return pass(once, Blur.kernel(along), SIZE, 1);
    }

    private static float[] pass(float[] source, float[] kernel, int step, int line) {
        float[] result = new float[source.length];
        int reach = kernel.length / 2;
        IntStream.range(0, SIZE).parallel().forEach(row -> {
            for (int k = 0; k < SIZE; k++) {
                float sum = 0;
                for (int j = -reach; j <= reach; j++) {
                    sum += kernel[j + reach] * source[row * line + ((k + j) & MASK) * step];
                }
                result[row * line + k * step] = sum;
            }
        });
        return result;
    }

    private static float[] normalised(float[] values) {
        double mean = 0;
        double square = 0;
        for (float value : values) {
            mean += value;
            square += value * value;
        }
        mean /= values.length;
        double deviation = Math.sqrt(square / values.length - mean * mean);
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((values[i] - mean) / deviation);
        }
        return values;
    }
}
