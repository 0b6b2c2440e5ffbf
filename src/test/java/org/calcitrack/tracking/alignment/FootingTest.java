package org.calcitrack.tracking.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A bone from the upper to the lower edge of the film, with or without the head of a joint. */
class FootingTest {

    private static final int SIZE = 300;
    private static final double NOISE = 0.01;
    private static final double NO_HEAD = -1000;

    @Test
    void doesNotTrustShaftsThatLieAnywhereAlongEachOther() {
        var aligned = FilmAligner.align(bone(NO_HEAD, 1), bone(NO_HEAD, 2));

        assertThat(aligned.quality()).isLessThan(Aligned.GOOD_ENOUGH / 2);
    }

    @Test
    void trustsTheSameShaftWhereAJointIsSeen() {
        var aligned = FilmAligner.align(bone(90, 1), bone(120, 2));

        assertThat(aligned.quality()).isGreaterThan(Aligned.GOOD_ENOUGH);
        assertThat(aligned.transform().rowShift()).isBetween(28.0, 32.0);
    }

    /** @param head the row in which the bone is thickest */
    private static Picture bone(double head, long seed) {
        var random = new SplittableRandom(seed);
        float[] brightness = new float[SIZE * SIZE];
        for (int at = 0; at < brightness.length; at++) {
            double x = at % SIZE - SIZE / 2.0;
            double y = Math.floorDiv(at, SIZE) - head;
            double radius = 22 + 26 * Math.exp(-y * y / 900);
            double bone = 1 / (1 + Math.exp((Math.abs(x) - radius) / 1.5));
            double cortex = Math.exp(-Math.pow((Math.abs(x) - radius + 4) / 3, 2));
            double tissue = 0.2 / (1 + Math.exp((Math.abs(x) - 100) / 2));
            brightness[at] = (float) (tissue + 0.3 * bone + 0.2 * cortex + NOISE * random.nextGaussian());
        }
        return new Picture(SIZE, SIZE, brightness, OptionalDouble.of(1));
    }
}
