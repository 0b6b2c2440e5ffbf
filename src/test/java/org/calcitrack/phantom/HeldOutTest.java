package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final int MANY = 80;

    @Test
    void coversEveryRegionAndMorphology() {
        assertThat(IntStream.range(0, MANY).mapToObj(HeldOut::film).map(FilmSpec::region))
                .contains(Region.values());
        assertThat(IntStream.range(0, MANY)
                        .mapToObj(HeldOut::film)
                        .map(film -> film.deposits().getFirst().morphology()))
                .contains(DepositMorphology.values());
    }

    @Test
    void showsTheWholeDepositAtBothVisits() {
        for (int number = 0; number < MANY; number++) {
            for (FilmSpec film : new FilmSpec[] {HeldOut.film(number), HeldOut.followUp(number, 1.4)}) {
                assertThat(DepositTruth.of(film.deposits().getFirst(), film).insideFilm())
                        .as("held-out film " + number)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void growsTheDepositByTheFactorAskedFor() {
        double before = HeldOut.film(7).deposits().getFirst().areaMm2();

        assertThat(HeldOut.followUp(7, 1.25).deposits().getFirst().areaMm2()).isCloseTo(1.25 * before, within(1e-6));
    }
}
