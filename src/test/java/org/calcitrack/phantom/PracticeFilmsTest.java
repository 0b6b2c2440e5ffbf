package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PracticeFilmsTest {

    /** More than any measurement looks at. */
    private static final int HELD_OUT = 2000;

    @Test
    void shareNoSeedWithTheFilmsThatMeasurementsLookAt() {
        var practice = IntStream.range(0, PracticeFilms.COUNT)
                .mapToObj(number -> PracticeFilms.film(number).seed());
        var heldOut = IntStream.range(0, HELD_OUT)
                .mapToObj(number -> HeldOut.film(number).seed())
                .toList();

        assertThat(practice).doesNotContainAnyElementsOf(heldOut);
    }

    @Test
    void endWhereHeldOutFilmsBegin() {
        assertThatThrownBy(() -> PracticeFilms.film(PracticeFilms.COUNT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(HeldOut.film(0).seed()).isEqualTo(PracticeFilms.COUNT);
    }
}
