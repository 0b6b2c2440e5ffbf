package org.calcitrack.phantom;

/** Random numbers that depend on a seed and a place only, so that films are equal whatever the number of threads. */
final class Noise {
    private static final double UNIT = 0x1.0p-53;
    private static final float SIXTEEN_BIT = 1f / 65536f;

    private Noise() {}

    /** Spreads the bits of a key (the finaliser of SplitMix64). */
    static long mix(long key) {
        long z = key + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A seed of its own for a part with a name. */
    static long seed(long seed, String part) {
        return mix(seed * 31 + part.hashCode());
    }

    /** Uniform in [0, 1). */
    static double uniform(long seed, long index) {
        return (mix(seed ^ mix(index)) >>> 11) * UNIT;
    }

    /** Uniform in [low, high). */
    static double between(long seed, long index, double low, double high) {
        return low + (high - low) * uniform(seed, index);
    }

    /** Nearly normal, mean 0, variance 1: four 16-bit uniforms of one hash, summed. */
    static float gaussian(long seed, long index) {
        long bits = mix(seed ^ (index * 0xD1342543DE82EF95L));
        int sum = (int) (bits & 0xFFFF)
                + (int) ((bits >>> 16) & 0xFFFF)
                + (int) ((bits >>> 32) & 0xFFFF)
                + (int) (bits >>> 48);
        return (sum * SIXTEEN_BIT - 2f) * 1.7320508f;
    }

    /** Smooth noise in [-1, 1] whose hills are about one unit wide. */
    static double smooth(long seed, double x, double y) {
        double floorX = Math.floor(x);
        double floorY = Math.floor(y);
        double u = ease(x - floorX);
        double v = ease(y - floorY);
        long column = (long) floorX;
        long row = (long) floorY;
        double top = lattice(seed, column, row) * (1 - u) + lattice(seed, column + 1, row) * u;
        double bottom = lattice(seed, column, row + 1) * (1 - u) + lattice(seed, column + 1, row + 1) * u;
        return top * (1 - v) + bottom * v;
    }

    /** Sum of octaves of {@link #smooth}, each half as wide and half as high as the one before; about in [-1, 1]. */
    static double fractal(long seed, double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double scale = 1;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * smooth(seed + octave, x * scale, y * scale);
            weight *= 0.5;
            scale *= 2.03;
        }
        return sum;
    }

    private static double lattice(long seed, long column, long row) {
        return 2 * uniform(seed, column * 0x1F1F1F1FL + row * 0x3C6EF372L) - 1;
    }

    private static double ease(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }
}
