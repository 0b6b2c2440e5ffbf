package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.reading.Study.MARCH;

import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReadingTest
class CaseGroupingTest {

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private Study study;

    private List<Radiograph> films = List.of();

    @BeforeEach
    void putFilmsOnTheShelf() {
        var one = study.patient("Sample, Sabine").id();
        var two = study.patient("Probe, Paul").id();
        films = Stream.of(
                        study.film(one, MARCH.plusWeeks(8)),
                        study.film(one, MARCH),
                        study.film(one, MARCH.plusWeeks(4)),
                        study.film(two, MARCH),
                        study.film(two, MARCH.plusWeeks(2)))
                .map(film -> study.as(Study.ADA, () -> radiographs.find(film)))
                .toList();
    }

    @Test
    void singleFilmsAreCasesOfTheirOwn() {
        var cases = CaseGrouping.of(ReadingMode.SINGLE_RANDOM, films, 1);

        assertThat(cases).hasSize(5).allSatisfy(each -> assertThat(each.films()).hasSize(1));
        assertThat(cases).extracting(ReadingCase::number).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void chronologicalCasesRunInTrueOrder() {
        var cases = CaseGrouping.of(ReadingMode.CHRONOLOGICAL, films, 1);

        assertThat(cases).hasSize(2).allSatisfy(each -> assertThat(dates(each)).isSorted());
    }

    @Test
    void pairedCasesHideTheOrder() {
        var orders = Stream.iterate(1L, seed -> seed + 1)
                .limit(20)
                .flatMap(seed -> CaseGrouping.of(ReadingMode.PAIRED_BLINDED, films, seed).stream())
                .filter(each -> each.films().size() == 3)
                .map(this::dates)
                .distinct();

        assertThat(orders.count()).isGreaterThan(3);
    }

    @Test
    void aLonelyFilmMakesNoPair() {
        assertThatThrownBy(() -> CaseGrouping.of(ReadingMode.PAIRED_BLINDED, films.subList(0, 1), 1))
                .isInstanceOf(ReadingRefused.class);
    }

    private List<java.time.LocalDate> dates(ReadingCase each) {
        return each.films().stream()
                .map(id -> films.stream()
                        .filter(film -> film.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .acquiredOn())
                .toList();
    }
}
