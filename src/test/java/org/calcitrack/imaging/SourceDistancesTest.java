package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.imaging.FilmFile.aFilm;

import java.util.List;
import java.util.OptionalDouble;
import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.Test;

class SourceDistancesTest extends ImagingTest {

    @Test
    void keepsTheDistanceThatAFilmStates() {
        bring(
                "film.dcm",
                aFilm().with(header -> header.decimals(Tag.DISTANCE_SOURCE_TO_DETECTOR, 1150))
                        .bytes());

        assertThat(distances()).containsExactly(1150.0);
    }

    @Test
    void keepsNoneForAFilmThatStatesNone() {
        bring("film.dcm", aFilm().bytes());

        assertThat(distances()).isEmpty();
    }

    @Test
    void keepsNoDistanceThatNoStandHas() {
        assertThat(SourceDistances.plausible(OptionalDouble.of(0))).isEmpty();
        assertThat(SourceDistances.plausible(OptionalDouble.of(115))).isEmpty();
        assertThat(SourceDistances.plausible(OptionalDouble.of(1800))).hasValue(1800);
    }

    private List<Double> distances() {
        return jdbc.sql("select detector_mm from film_source_distance")
                .query((row, number) -> row.getDouble("detector_mm"))
                .list();
    }
}
