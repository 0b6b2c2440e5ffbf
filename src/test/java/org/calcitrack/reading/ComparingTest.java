package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.reading.MarkBuilder.aMark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calcitrack.annotation.Morphology;
import org.junit.jupiter.api.Test;

class ComparingTest {

    private static final double EXACT = 1e-9;

    @Test
    void aReaderWhoDrawsATenthLargerShowsAsBias() {
        var films = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new FilmRead(
                        i,
                        1,
                        List.of(aMark().sized(20 + 3 * i, 10).build()),
                        List.of(aMark().sized((20 + 3 * i) * 1.1, 10).build())))
                .toList();

        var found = new Comparing(films).of("R1", "R2", Map.of());

        assertThat(found.limits().found().orElseThrow().asRatios().bias().value())
                .isCloseTo(1.1, within(EXACT));
        assertThat(found.detection()).isEqualTo(new Comparison.Detection(6, 0, 0));
        assertThat(found.unit()).isEqualTo("px²");
    }

    @Test
    void whatOneMissedIsToldAndDoesNotEnterTheAreas() {
        var film = new FilmRead(
                1,
                1,
                List.of(aMark().at(100, 100).build(), aMark().at(300, 100).build()),
                List.of(aMark().at(100, 100).build()));

        var found = new Comparing(List.of(film)).of("R1", "R2", Map.of());

        assertThat(found.points()).hasSize(1);
        assertThat(found.detection()).isEqualTo(new Comparison.Detection(1, 1, 0));
        assertThat(found.detection().agreement()).contains(2.0 / 3);
    }

    @Test
    void patternsAreComparedOnlyWhereBothSawTheDeposit() {
        var films = List.of(
                film(1, Morphology.NODULAR, Morphology.NODULAR),
                film(2, Morphology.SHEET_LIKE, Morphology.SHEET_LIKE),
                film(3, Morphology.NODULAR, Morphology.SHEET_LIKE),
                film(4, Morphology.SHEET_LIKE, Morphology.SHEET_LIKE));

        var kappa = new Comparing(films)
                .of("R1", "R2", Map.of())
                .morphology()
                .found()
                .orElseThrow();

        // agreement 3/4, chance 1/2·1/4 + 1/2·3/4 = 1/2
        assertThat(kappa.value()).isCloseTo(0.5, within(EXACT));
        assertThat(kappa.n()).isEqualTo(4);
    }

    @Test
    void changesAreComparedBetweenTheFirstAndTheLastFilm() {
        var films = IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(i -> List.of(
                        new FilmRead(
                                i,
                                1,
                                List.of(aMark().on(1).sized(20 + i, 20).build()),
                                List.of(aMark().on(1).sized(20 + i, 20).build())),
                        new FilmRead(
                                i,
                                2,
                                List.of(aMark().on(2).sized(20 + 2 * i, 20).build()),
                                List.of(aMark().on(2).sized(21 + 2 * i, 20).build())))
                        .stream())
                .toList();
        var ends = Map.of(
                1, new Comparing.Ends(1, 2),
                2, new Comparing.Ends(1, 2),
                3, new Comparing.Ends(1, 2),
                4, new Comparing.Ends(1, 2));

        var changes = new Comparing(films).of("R1", "R2", ends).changes();

        assertThat(changes.map(Comparison.ChangeAgreement::cases)).contains(4);
        assertThat(changes.flatMap(each -> each.correlation().found())).isPresent();
    }

    @Test
    void withNothingOutlinedEveryFigureSaysWhyItIsMissing() {
        var found = new Comparing(List.of(new FilmRead(1, 1, List.of(), List.of()))).of("R1", "R2", Map.of());

        assertThat(found.limits().found()).isEmpty();
        assertThat(found.areas().found()).isEmpty();
        assertThat(found.morphology().found()).isEmpty();
        assertThat(found.detection().agreement()).isEqualTo(Optional.empty());
    }

    private static FilmRead film(int number, Morphology first, Morphology second) {
        return new FilmRead(
                number,
                1,
                List.of(aMark().looking(first).build()),
                List.of(aMark().looking(second).build()));
    }
}
