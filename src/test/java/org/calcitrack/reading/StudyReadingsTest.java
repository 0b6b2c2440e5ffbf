package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.reading.Study.ROSA;
import static org.calcitrack.reading.Study.RUDI;
import static org.calcitrack.reading.Study.THIRD;
import static org.calcitrack.reading.Study.ellipse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Patient;
import org.calcitrack.progression.PatientOverviews;
import org.calcitrack.shared.MovableClock;
import org.calcitrack.shared.NotFound;
import org.calcitrack.shared.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ReadingTest
class StudyReadingsTest {

    @Autowired
    private StudyReadings readings;

    @Autowired
    private Marks marks;

    @Autowired
    private CaseFilms films;

    @Autowired
    private ReadingTimes times;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Sightings sightings;

    @Autowired
    private PatientOverviews overviews;

    @Autowired
    private CentreError error;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Study study;

    private List<RadiographId> shelf = List.of();
    private List<Patient> people = List.of();

    @BeforeEach
    void putFilmsOnTheShelf() {
        study.hire();
        people = List.of(study.patient("Sample, Sabine"), study.patient("Probe, Paul"));
        shelf = new ArrayList<>(study.films(people.getFirst().id(), 2));
        shelf.addAll(study.films(people.getLast().id(), 1));
    }

    @Test
    void aReaderReadsOneCaseAfterTheOtherInTheirOwnOrder() {
        var set = study.set(0, shelf);

        var places = new ArrayList<Integer>();
        for (int i = 0; i < 3; i++) {
            places.add(readNext(ROSA, set, 30).place());
        }

        assertThat(places).containsExactly(1, 2, 3);
        assertThat(study.as(ROSA, () -> readings.openNext(set.id()))).isEmpty();
    }

    @Test
    void theSameCaseStaysOpenUntilItIsSigned() {
        var set = study.set(0, shelf);

        var first = open(ROSA, set);
        var again = open(ROSA, set);

        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void aSignedReadingDoesNotChange() {
        var set = study.set(0, shelf);
        var read = readNext(ROSA, set, 30);
        var mark = study.as(ROSA, () -> readings.marks(read.id())).getFirst();

        assertRefused("reading.not-open", () -> marks.outline(read.id(), 1, ellipse(200, 20)));
        assertRefused("reading.not-open", () -> marks.reshape(read.id(), mark.id(), ellipse(200, 20)));
        assertRefused(
                "reading.not-open", () -> marks.describe(read.id(), mark.id(), Morphology.LINEAR, Optional.empty()));
        assertRefused("reading.not-open", () -> marks.remove(read.id(), mark.id()));
        assertRefused("reading.not-open", () -> marks.restore(read.id(), mark));
        assertRefused("reading.not-open", () -> readings.sign(read.id()));
        assertThat(study.as(ROSA, () -> readings.marks(read.id()))).containsExactly(mark);
    }

    @Test
    void amendingMakesANewVersionAndTheEarlierOneStaysReadable() {
        var set = study.set(1, shelf);
        var read = readNext(ROSA, set, 30);
        for (int i = 0; i < 2; i++) {
            readNext(ROSA, set, 30);
        }
        var before = study.as(ROSA, () -> readings.marks(read.id(), 1));
        // Its patient may be unveiled by now, unless the repeat is of that patient.
        boolean veiled = study.as(ROSA, readings::hiddenPatients) > 0;
        assertThat(veiled).isTrue();

        var amendable = study.as(ROSA, () -> readings.workLists()).getFirst().readings().stream()
                .filter(reading -> reading.state() == ReadingState.SIGNED)
                .filter(reading -> amended(reading.id()))
                .findFirst()
                .orElseThrow();
        var mark = study.as(ROSA, () -> readings.marks(amendable.id())).getFirst();
        study.does(ROSA, () -> marks.reshape(amendable.id(), mark.id(), ellipse(200, 60)));
        var signed = study.as(ROSA, () -> readings.sign(amendable.id()));

        assertThat(signed.versions()).hasSize(2);
        assertThat(signed.versions().getLast().reason()).isEqualTo("the outline slipped");
        assertThat(study.as(ROSA, () -> readings.marks(amendable.id(), 1))
                        .getFirst()
                        .outline())
                .isEqualTo(ellipse(200, 30));
        assertThat(study.as(ROSA, () -> readings.marks(amendable.id(), 2))
                        .getFirst()
                        .outline())
                .isEqualTo(ellipse(200, 60));
        assertThat(study.as(ROSA, () -> readings.marks(read.id(), 1))).isEqualTo(before);
    }

    @Test
    void aBlindedReadingIsNotAmendedOnceItsReaderMaySeeWhoseItIs() {
        var set = study.set(0, shelf);
        var last = List.of(readNext(ROSA, set, 30), readNext(ROSA, set, 30), readNext(ROSA, set, 30))
                .getLast();

        assertRefused("reading.unblinded", () -> readings.amend(last.id(), "the outline slipped"));
    }

    @Test
    void aRepeatWaitsForTheWashoutAndIsNotAnnounced() {
        var set = study.set(3, shelf);
        for (int i = 0; i < 3; i++) {
            readNext(ROSA, set, 30);
        }

        assertThat(study.as(ROSA, () -> readings.openNext(set.id()))).isEmpty();
        clock.pass(Duration.ofHours(23));
        assertThat(study.as(ROSA, () -> readings.openNext(set.id()))).isEmpty();
        clock.pass(Duration.ofHours(1).plusSeconds(1));

        assertThat(open(ROSA, set).label()).isEqualTo("Case 4");
    }

    @Test
    void aHiddenRepeatIsAnotherPictureToTheBrowser() {
        var set = study.set(3, shelf);
        var pseudonyms = new ArrayList<Object>();
        for (int i = 0; i < 6; i++) {
            var read = open(ROSA, set);
            pseudonyms.add(study.as(ROSA, () -> films.of(read.id()))
                    .getFirst()
                    .picture()
                    .id());
            readNext(ROSA, set, 30);
            clock.pass(Duration.ofHours(25));
        }

        assertThat(pseudonyms).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void theThirdReaderIsAskedWhereTwoDiffer() {
        var set = study.set(0, shelf);
        for (int i = 0; i < 3; i++) {
            readNext(ROSA, set, 30);
            readNext(RUDI, set, 30);
        }
        assertThat(study.as(THIRD, readings::workLists)).isEmpty();

        var other = study.set(0, shelf);
        for (int i = 0; i < 3; i++) {
            readNext(ROSA, other, 30);
            readNext(RUDI, other, 45);
        }

        assertThat(study.as(THIRD, readings::workLists)).singleElement().satisfies(list -> {
            assertThat(list.part()).isEqualTo(Part.ADJUDICATOR);
            assertThat(list.readings()).hasSize(3);
        });
        assertThat(open(THIRD, other).label()).isEqualTo("Case 1");
    }

    @Test
    void nobodySeesAnothersReading() {
        var set = study.set(0, shelf);
        var rosas = readNext(ROSA, set, 30);

        assertThatThrownBy(() -> study.as(RUDI, () -> readings.find(rosas.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> study.as(RUDI, () -> readings.marks(rosas.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> study.as(RUDI, () -> films.of(rosas.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> study.as(RUDI, () -> marks.outline(rosas.id(), 1, ellipse(200, 20))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> study.as(RUDI, () -> readings.amend(rosas.id(), "just because")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsReadInAStudyNeverEntersCare() {
        var set = study.set(0, shelf);
        for (int i = 0; i < 3; i++) {
            readNext(ROSA, set, 30);
        }

        var patient = people.getFirst().id();
        assertThat(study.as(ROSA, () -> sightings.ofPatient(patient))).isEmpty();
        assertThat(study.as(ROSA, () -> overviews.of(List.of(patient))))
                .hasEntrySatisfying(
                        patient, overview -> assertThat(overview.deposits()).isZero());
    }

    @Test
    void theStopwatchLeavesIdleTimeOut() {
        var set = study.set(0, shelf);
        var read = open(ROSA, set);
        study.does(ROSA, () -> times.resume(read.id()));
        clock.pass(Duration.ofSeconds(20));
        study.does(ROSA, () -> times.input(read.id()));
        clock.pass(Duration.ofMinutes(45));
        study.does(ROSA, () -> times.input(read.id()));
        clock.pass(Duration.ofSeconds(5));

        var signed = study.as(ROSA, () -> readings.sign(read.id()));

        // 20 s, the minute after the last input, 5 s until signing
        assertThat(signed.active()).isEqualTo(Duration.ofSeconds(85));
        clock.pass(Duration.ofSeconds(30));
        assertThat(study.as(ROSA, () -> times.input(read.id()))).isEqualTo(Duration.ofSeconds(85));
    }

    @Test
    void readersSeeTheResultWhenTheyHaveSignedAll() {
        var set = study.set(0, shelf);
        readNext(ROSA, set, 30);
        assertRefused("reading.still-reading", () -> agreements.of(set.id()));
        assertRefused("reading.still-reading", () -> agreements.table(set.id()));

        readNext(ROSA, set, 30);
        readNext(ROSA, set, 30);

        assertThat(study.as(ROSA, () -> agreements.of(set.id())).between()).hasSize(1);
        assertThatThrownBy(() -> study.as(THIRD, () -> agreements.of(set.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void repeatReadingsGiveTheCentreItsOwnError() {
        var many = new ArrayList<>(study.films(people.getFirst().id(), 12));
        var set = study.set(12, many);
        for (int i = 0; i < 12; i++) {
            readNext(ROSA, set, 30 + i);
            readNext(RUDI, set, 31 + i);
        }
        clock.pass(Duration.ofHours(25));
        for (int i = 0; i < 12; i++) {
            readNext(ROSA, set, 30 + i + (i % 2 == 0 ? 2 : -2));
            readNext(RUDI, set, 31 + i);
        }

        var found = study.as(Study.PLANNER, () -> agreements.of(set.id()));
        assertThat(found.repeatedDeposits()).isEqualTo(24);
        assertThat(found.within()).hasSize(2);
        assertThat(found.between()).singleElement().satisfies(pair -> {
            assertThat(pair.detection().both()).isEqualTo(12);
            assertThat(pair.unit()).isEqualTo("mm²");
        });
        assertThat(error.ownError()).isEmpty();

        study.does(Study.PLANNER, () -> agreements.adopt(set.id()));

        assertThat(error.ownError()).hasValueSatisfying(own -> {
            assertThat(own.assumed()).isFalse();
            assertThat(own.origin()).contains("24 deposits", "Repeat readings", "taken over on 2025-");
            assertThat(own.smallestDetectableLogChange())
                    .isEqualTo(found.ownError()
                            .found()
                            .orElseThrow()
                            .smallestDetectableChange()
                            .value());
        });
    }

    @Test
    void tooFewRepeatsAreNotTakenOver() {
        var set = study.set(0, shelf);
        for (int i = 0; i < 3; i++) {
            readNext(ROSA, set, 30);
        }

        assertThatThrownBy(() -> study.does(Study.PLANNER, () -> agreements.adopt(set.id())))
                .isInstanceOfSatisfying(
                        ReadingRefused.class,
                        refusal -> assertThat(refusal.code().value()).isEqualTo("reading.too-few-repeats"));
    }

    @Test
    void theTableHoldsPseudonymsOnly() {
        var set = study.set(0, shelf);
        for (int i = 0; i < 3; i++) {
            readNext(ROSA, set, 30);
        }

        String table = study.as(Study.PLANNER, () -> agreements.table(set.id()));

        assertThat(table.lines()).hasSize(4).first().asString().startsWith("mode,seed,case,film,reader");
        assertThat(table).contains(",R1,").doesNotContain("Rosa", "Sabine", "Probe", "R-", "2024");
        shelf.forEach(film -> assertThat(table).doesNotContain(film.value().toString()));
    }

    private boolean amended(ReadingId id) {
        try {
            study.does(ROSA, () -> readings.amend(id, "the outline slipped"));
            return true;
        } catch (ReadingRefused unveiled) {
            return false;
        }
    }

    private StudyReading open(String who, ReadingSet set) {
        return study.as(who, () -> readings.openNext(set.id())).orElseThrow();
    }

    /** Outlines one deposit of the given half length, grades it, signs. */
    private StudyReading readNext(String who, ReadingSet set, double halfLength) {
        var read = open(who, set);
        return study.as(who, () -> {
            var mark = marks.outline(read.id(), 1, ellipse(200, halfLength));
            marks.describe(read.id(), mark.id(), Morphology.NODULAR, Optional.of(DensityGrade.DENSE));
            return readings.sign(read.id());
        });
    }

    private void assertRefused(String code, Runnable deed) {
        assertThatThrownBy(() -> study.does(ROSA, deed)).isInstanceOfSatisfying(Rejected.class, refusal -> assertThat(
                        refusal.code().value())
                .isEqualTo(code));
    }
}
