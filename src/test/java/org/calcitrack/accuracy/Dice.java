package org.calcitrack.accuracy;

import java.util.SplittableRandom;

/** Numbers that look random and are the same for the same seed. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    double normal(double deviation) {
        return deviation * random.nextGaussian();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    long seed() {
        return random.nextLong(1L << 40);
    }

    <T> T of(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
