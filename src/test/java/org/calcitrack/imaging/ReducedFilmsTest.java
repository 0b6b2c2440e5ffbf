package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReducedFilmsTest extends ImagingTest {

    @Autowired
    ReducedFilms reducedFilms;

    @Test
    void keepsASmallFilmAsItIs() {
        var film = bring("film.dcm", aFilm().bytes()).radiograph().orElseThrow();

        var reduced = reducedFilms.of(film);

        assertThat(reduced.columns()).isEqualTo(FilmFile.COLUMNS);
        assertThat(reduced.rows()).isEqualTo(FilmFile.ROWS);
        assertThat(reduced.pixels()).isEqualTo(1);
        assertThat(reduced.brightness()).contains(0f, 1f);
        assertThat(reducedFilms.of(film).brightness()).isEqualTo(reduced.brightness());
    }

    @Test
    void givesTheMeanOfThePixelsBelow() {
        var reduction = new Reduction(plain(false), 4, 4, 2);
        for (int row = 0; row < 4; row++) {
            reduction.row(row, new int[] {0, 0, row < 2 ? 100 : 300, row < 2 ? 100 : 500});
        }

        var reduced = reduction.film(reduction.bytes());

        assertThat(reduced.pixels()).isEqualTo(2);
        assertThat(reduced.brightness()[0]).isZero();
        assertThat(reduced.brightness()[1]).isCloseTo(0.25f, within(1e-4f));
        assertThat(reduced.brightness()[3]).isEqualTo(1);
    }

    @Test
    void showsBoneBrightHoweverTheFileStoresIt() {
        var reduction = new Reduction(plain(true), 1, 2, 2);
        reduction.row(0, new int[] {0, 1000});

        assertThat(reduction.film(reduction.bytes()).brightness()).containsExactly(1, 0);
    }

    @Test
    void marksWhereThereIsNoImage() {
        var grey = plain(false);
        var padded = new GreyScale(
                grey.sampleType(),
                grey.bitsStored(),
                1,
                0,
                false,
                grey.windows(),
                Optional.of(new GreyScale.PaddingRange(0, 0)));
        var reduction = new Reduction(padded, 1, 3, 3);
        reduction.row(0, new int[] {0, 10, 20});

        assertThat(reduction.film(reduction.bytes()).brightness()).containsExactly(Float.NaN, 0, 1);
    }

    private static GreyScale plain(boolean inverted) {
        return new GreyScale(
                SampleType.UINT16,
                12,
                1,
                0,
                inverted,
                List.of(new GreyWindow("default", 2048, 4096, "LINEAR")),
                Optional.empty());
    }
}
