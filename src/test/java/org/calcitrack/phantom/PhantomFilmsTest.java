package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhantomFilmsTest {
    private static final double COARSE_MM = 0.6;

    @ParameterizedTest
    @EnumSource(Region.class)
    void showsEveryRegionAsBoneBrighterThanFleshBrighterThanAir(Region region) {
        Film film = PhantomFilms.render(coarse(region, 1001));

        double[] sorted = new double[film.pixels().length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = film.brightness(i % film.columns(), i / film.columns());
        }
        Arrays.sort(sorted);
        assertThat(sorted[sorted.length / 100]).isLessThan(0.1);
        assertThat(sorted[sorted.length * 98 / 100]).isBetween(0.45, 0.97);
    }

    @Test
    void drawsTheSameFilmTwice() {
        FilmSpec spec = coarse(Region.KNEE, 1002);

        assertThat(PhantomFilms.render(spec).pixels())
                .isEqualTo(PhantomFilms.render(spec).pixels());
    }

    @Test
    void drawsAnotherPersonForAnotherSeed() {
        Film one = PhantomFilms.render(coarse(Region.KNEE, 1002));
        Film other = PhantomFilms.render(coarse(Region.KNEE, 1003));

        assertThat(one.pixels()).isNotEqualTo(other.pixels());
    }

    @Test
    void mirrorsTheLeftLimb() {
        FilmSpec spec = coarse(Region.HAND, 1004).technique(new Technique(50, Border.NONE, false));
        Film right = PhantomFilms.render(spec);
        Film left = PhantomFilms.render(new FilmSpec(
                spec.region(),
                BodySide.LEFT,
                spec.build(),
                spec.pose(),
                spec.detector(),
                spec.technique(),
                List.of(),
                1004));

        double difference = 0;
        for (int row = 0; row < right.rows(); row++) {
            for (int column = 0; column < right.columns(); column++) {
                difference +=
                        Math.abs(right.brightness(column, row) - left.brightness(right.columns() - 1 - column, row));
            }
        }
        assertThat(difference / right.pixels().length).isLessThan(0.03);
    }

    @Test
    void storesUnexposedAsZeroInMonochrome1() {
        FilmSpec spec = coarse(Region.ELBOW, 1005);
        Film two = PhantomFilms.render(spec);
        Film one = PhantomFilms.render(spec.detector(spec.detector().inverted()));

        int largest = (1 << one.bitsStored()) - 1;
        for (int i = 0; i < one.pixels().length; i++) {
            assertThat(one.pixels()[i] + two.pixels()[i]).isBetween(largest - 1, largest + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Border.class)
    void keepsWithinTheStoredBits(Border border) {
        FilmSpec spec = coarse(Region.HAND, 1006).technique(new Technique(1, border, true));
        Film film = PhantomFilms.render(spec.detector(spec.detector().bits(14)));

        for (short pixel : film.pixels()) {
            assertThat(pixel & 0xFFFF).isLessThan(1 << 14);
        }
    }

    @Test
    void isNoisierAtALowerDose() {
        assertThat(roughness(0.25)).isGreaterThan(1.5 * roughness(4));
    }

    private static double roughness(double dose) {
        Film film = PhantomFilms.render(coarse(Region.KNEE, 1007)
                .detector(new Detector(200, 200, 0.1, 12, false))
                .technique(new Technique(dose, Border.NONE, false)));
        double sum = 0;
        for (int i = 1; i < film.pixels().length; i++) {
            sum += Math.abs(film.pixels()[i] - film.pixels()[i - 1]);
        }
        return sum / film.pixels().length;
    }

    private static FilmSpec coarse(Region region, long seed) {
        return FilmSpec.of(region, BodySide.RIGHT, seed).detector(Detector.usual(region, COARSE_MM));
    }
}
