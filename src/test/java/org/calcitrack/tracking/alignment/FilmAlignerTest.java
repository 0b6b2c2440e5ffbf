package org.calcitrack.tracking.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.junit.jupiter.api.Test;

class FilmAlignerTest {

    private static final int SIZE = 300;
    private static final PixelPoint MIDDLE = new PixelPoint(SIZE / 2.0, SIZE / 2.0);
    /** A millimetre on a film of 300 mm. */
    private static final double A_PIXEL = 1;

    private static final SimilarityTransform MOVED =
            SimilarityTransform.about(MIDDLE, 1.08, Math.toRadians(-13)).then(SimilarityTransform.shift(50, -35));

    @Test
    void findsTurnEnlargementAndShift() {
        var aligned = FilmAligner.align(bones(SimilarityTransform.IDENTITY, b -> b), bones(MOVED, b -> b));

        assertThat(farthest(aligned.transform(), MOVED)).isLessThan(A_PIXEL);
        assertThat(aligned.quality()).isGreaterThan(0.9);
    }

    @Test
    void looksThroughExposureAndToneCurve() {
        var aligned = FilmAligner.align(
                bones(SimilarityTransform.IDENTITY, b -> b), bones(MOVED, b -> 900 * Math.pow(b, 1.8) + 40));

        assertThat(farthest(aligned.transform(), MOVED)).isLessThan(A_PIXEL);
    }

    @Test
    void alignsANegativeWithItsPositive() {
        var aligned = FilmAligner.align(bones(SimilarityTransform.IDENTITY, b -> b), bones(MOVED, b -> 1 - b));

        assertThat(farthest(aligned.transform(), MOVED)).isLessThan(A_PIXEL);
        assertThat(aligned.quality()).isGreaterThan(Aligned.GOOD_ENOUGH);
    }

    @Test
    void alignsFilmsOfDifferentPixelSizeByTheirMillimetres() {
        var fine = bones(SimilarityTransform.IDENTITY, b -> b);
        var half = new SimilarityTransform(0.5, 0, 0, 0);
        var coarse = picture(SIZE / 2, MOVED.then(half), b -> b, OptionalDouble.of(2));

        var aligned = FilmAligner.align(fine, coarse);

        assertThat(farthest(aligned.transform(), MOVED.then(half))).isLessThan(A_PIXEL);
    }

    @Test
    void doesNotTrustFilmsThatShowOtherThings() {
        var aligned = FilmAligner.align(bones(SimilarityTransform.IDENTITY, b -> b), noise(5));

        assertThat(aligned.quality()).isLessThan(Aligned.GOOD_ENOUGH);
    }

    @Test
    void doesNotTrustAFilmThatShowsNothing() {
        var empty = new Picture(SIZE, SIZE, new float[SIZE * SIZE], OptionalDouble.of(1));

        assertThat(FilmAligner.align(bones(MOVED, b -> b), empty).quality()).isLessThan(Aligned.GOOD_ENOUGH);
    }

    @Test
    void judgesATransformThatAPersonGave() {
        var before = bones(SimilarityTransform.IDENTITY, b -> b);
        var after = bones(MOVED, b -> b);

        assertThat(FilmAligner.judge(before, after, MOVED).quality()).isGreaterThan(0.9);
        assertThat(FilmAligner.judge(before, after, MOVED.then(SimilarityTransform.shift(25, 25)))
                        .quality())
                .isLessThan(Aligned.GOOD_ENOUGH);
    }

    @Test
    void givesTheSameAnswerTwice() {
        var before = bones(SimilarityTransform.IDENTITY, b -> b);
        var after = bones(MOVED, b -> b);

        assertThat(FilmAligner.align(before, after)).isEqualTo(FilmAligner.align(before, after));
    }

    @Test
    void refusesAPictureWithoutItsPixels() {
        assertThatThrownBy(() -> new Picture(30, 30, new float[7], OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** How far the corners of the middle half of the picture are from where they belong. */
    private static double farthest(SimilarityTransform found, SimilarityTransform truth) {
        double farthest = 0;
        for (double column : new double[] {SIZE / 4.0, SIZE * 0.75}) {
            for (double row : new double[] {SIZE / 4.0, SIZE * 0.75}) {
                var a = found.apply(new PixelPoint(column, row));
                var b = truth.apply(new PixelPoint(column, row));
                farthest = Math.max(farthest, Math.hypot(a.column() - b.column(), a.row() - b.row()));
            }
        }
        return farthest;
    }

    private static Picture bones(SimilarityTransform moved, DoubleUnaryOperator tone) {
        return picture(SIZE, moved, tone, OptionalDouble.of(1));
    }

    /** Shafts and heads of made-up bones in soft tissue, moved. */
    private static Picture picture(
            int size, SimilarityTransform moved, DoubleUnaryOperator tone, OptionalDouble spacing) {
        var back = moved.inverse();
        float[] brightness = new float[size * size];
        for (int at = 0; at < brightness.length; at++) {
            var place = back.apply(new PixelPoint(at % size + 0.5, at / size + 0.5));
            brightness[at] = (float) tone.applyAsDouble(shown(place.column(), place.row()));
        }
        return new Picture(size, size, brightness, spacing);
    }

    private static double shown(double x, double y) {
        double tissue = 0.15 + 0.1 * Math.exp(-Math.pow((x - 150) / 90, 2));
        double brightness = tissue;
        double[][] bones = {
            {90, 40, 105, 170, 9}, {140, 30, 145, 180, 11}, {200, 55, 180, 190, 10}, {150, 200, 160, 280, 22}
        };
        for (double[] bone : bones) {
            double t = Math.clamp(
                    ((x - bone[0]) * (bone[2] - bone[0]) + (y - bone[1]) * (bone[3] - bone[1]))
                            / (Math.pow(bone[2] - bone[0], 2) + Math.pow(bone[3] - bone[1], 2)),
                    0.0,
                    1.0);
            double distance = Math.hypot(x - bone[0] - t * (bone[2] - bone[0]), y - bone[1] - t * (bone[3] - bone[1]));
            double radius = bone[4] * (0.75 + Math.pow(2 * t - 1, 2) / 2);
            brightness += 0.4 / (1 + Math.exp((distance - radius) / 1.2))
                    + 0.2 * Math.exp(-Math.pow((distance - radius + 2) / 2, 2));
        }
        return Math.min(1, brightness);
    }

    private static Picture noise(long seed) {
        var random = new SplittableRandom(seed);
        float[] coarse = new float[31 * 31];
        for (int at = 0; at < coarse.length; at++) {
            coarse[at] = (float) random.nextDouble();
        }
        float[] brightness = new float[SIZE * SIZE];
        for (int at = 0; at < brightness.length; at++) {
            brightness[at] = coarse[at / SIZE / 10 * 31 + at % SIZE / 10];
        }
        return new Picture(SIZE, SIZE, brightness, OptionalDouble.of(1));
    }
}
