package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.imaging.FilmFile.aFilm;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GreyFilmsTest extends ImagingTest {

    @Autowired
    GreyFilms greyFilms;

    @Test
    void givesEveryValueAtFullDepth() {
        FilmFile file = aFilm();

        GreyValues values = greyFilms.of(stored(file));

        int[] samples = file.samples();
        for (int i = 0; i < samples.length; i += 7) {
            assertThat(values.modalityValue(i % values.columns(), i / values.columns()))
                    .hasValue((double) samples[i]);
        }
    }

    @Test
    void readsAFilmOnce() {
        RadiographId film = stored(aFilm());

        assertThat(greyFilms.of(film)).isSameAs(greyFilms.of(film));
    }

    @Test
    void isBrightWhereTheReaderSeesItBright() {
        GreyValues values = greyFilms.of(stored(aFilm()));

        assertThat(values.brightness(0, 0)).isBetween(0f, 1f);
    }

    private RadiographId stored(FilmFile file) {
        return bring("film.dcm", file.bytes()).radiograph().orElseThrow();
    }
}
