package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.calcitrack.ApplicationTest;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class LineageTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);

    @Autowired
    private Lineage lineage;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private CurrentAccount currentAccount;

    @Autowired
    private Clock clock;

    @Autowired
    private FilmHistory history;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();
    private DepositId one = DepositId.random();
    private DepositId two = DepositId.random();
    private DepositId three = DepositId.random();

    @BeforeEach
    void openThreeDeposits() {
        patient = aPatient().registeredIn(patients).id();
        film = aFilm().of(patient).storedIn(jdbc, visits);
        one = deposit(film);
        two = deposit(film);
        three = deposit(film);
    }

    @Test
    void keepsWhatBecameOfDepositsWithWhoAndWhen() {
        var merged = lineage.record(event(LineageKind.MERGED, MARCH, Set.of(one, two), Set.of(three)));

        assertThat(lineage.of(patient)).containsExactly(merged);
        assertThat(merged.recordedBy()).isEqualTo(currentAccount.get().id());
    }

    @Test
    void listsOldestFirst() {
        var late = lineage.record(event(LineageKind.RECURRED, MARCH.plusYears(1), Set.of(one), Set.of()));
        var early = lineage.record(event(LineageKind.EXCISED, MARCH, Set.of(one), Set.of()));

        assertThat(lineage.of(patient)).isEqualTo(List.of(early, late));
    }

    @Test
    void whatWasRecordedCanBeTakenBack() {
        var excised = lineage.record(event(LineageKind.EXCISED, MARCH, Set.of(one), Set.of()));

        lineage.remove(excised.id());

        assertThat(lineage.of(patient)).isEmpty();
        assertThatThrownBy(() -> lineage.remove(excised.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasTakenBackIsPutBackAsItWas() {
        var merged = lineage.record(event(LineageKind.MERGED, MARCH, Set.of(one, two), Set.of(three)));
        lineage.remove(merged.id());
        assertThat(lineage.withdrawn(patient)).containsExactly(merged);

        lineage.restore(merged.id());

        assertThat(lineage.of(patient)).containsExactly(merged);
        assertThat(lineage.withdrawn(patient)).isEmpty();
        assertThatThrownBy(() -> lineage.restore(merged.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotPutBackWhatContradictsWhatWasRecordedMeanwhile() {
        var first = lineage.record(event(LineageKind.MERGED, MARCH, Set.of(one, two), Set.of(three)));
        lineage.remove(first.id());
        lineage.record(event(LineageKind.SPLIT, MARCH, Set.of(three), Set.of(one, two)));

        assertThatThrownBy(() -> lineage.restore(first.id())).isInstanceOf(TrackingRefused.class);

        assertThat(lineage.of(patient)).hasSize(1);
    }

    @Test
    void aDepositComesOfOneEvent() {
        lineage.record(event(LineageKind.MERGED, MARCH, Set.of(one, two), Set.of(three)));

        assertRefused("tracking.born-twice", LineageKind.RECURRED, Set.of(one), Set.of(three));
    }

    @Test
    void isAStepOnTheFilmOnWhichItWasRecorded() {
        var merged = event(LineageKind.MERGED, MARCH, Set.of(one, two), Set.of(three));
        var recorded = lineage.record(merged, film);

        history.undo(film);
        assertThat(lineage.of(patient)).isEmpty();
        history.redo(film);

        assertThat(lineage.of(patient)).containsExactly(recorded);
    }

    /** Random histories against the database: whatever is taken back and put back, in the end all is as it was. */
    @Test
    void undoRestoresRandomHistoriesExactly() {
        var random = new Random(5);
        for (int round = 0; round < 100; round++) {
            var event = lineage.record(anything(random));
            var before = lineage.of(patient);
            lineage.remove(event.id());
            assertThat(lineage.of(patient)).doesNotContain(event).hasSize(before.size() - 1);
            lineage.restore(event.id());
            assertThat(lineage.of(patient)).isEqualTo(before);
            if (random.nextBoolean()) {
                lineage.remove(event.id());
            }
        }
    }

    private RecordLineage anything(Random random) {
        var day = MARCH.minusDays(random.nextInt(1000));
        return switch (random.nextInt(4)) {
            case 0 -> event(LineageKind.EXCISED, day, Set.of(one), Set.of());
            case 1 -> event(LineageKind.MERGED, day, Set.of(one, two), Set.of(one));
            case 2 -> event(LineageKind.RECURRED, day, Set.of(two), Set.of());
            default -> event(LineageKind.EXTRUDED, day, Set.of(three), Set.of());
        };
    }

    @Test
    void refusesAMergeOfOne() {
        assertRefused("tracking.lineage-shape", LineageKind.MERGED, Set.of(one), Set.of(two));
    }

    @Test
    void refusesASplitIntoOne() {
        assertRefused("tracking.lineage-shape", LineageKind.SPLIT, Set.of(one), Set.of(two));
    }

    @Test
    void refusesAnEventOfNothing() {
        assertRefused("tracking.lineage-shape", LineageKind.NEW, Set.of(), Set.of());
    }

    @Test
    void aDepositMayLiveOnAfterLosingAPart() {
        var split = lineage.record(event(LineageKind.SPLIT, MARCH, Set.of(one), Set.of(one, two)));

        assertThat(split.children()).contains(one);
    }

    @Test
    void refusesThatADepositComesOfItselfThroughOthers() {
        lineage.record(event(LineageKind.SPLIT, MARCH, Set.of(one), Set.of(two, three)));

        assertRefused("tracking.own-ancestor", LineageKind.MERGED, Set.of(two, three), Set.of(one));
    }

    @Test
    void refusesDepositsOfTwoPatients() {
        var other = aPatient().withRecordNumber("R-2").registeredIn(patients).id();
        var theirs = deposit(aFilm().of(other).storedIn(jdbc, visits));

        assertRefused("tracking.other-patient", LineageKind.MERGED, Set.of(one, two), Set.of(theirs));
    }

    @Test
    void refusesTheFuture() {
        var tomorrow = LocalDate.now(clock).plusDays(1);

        assertRefused(
                "tracking.lineage-in-the-future",
                () -> lineage.record(event(LineageKind.RESOLVED, tomorrow, Set.of(one), Set.of())));
    }

    private DepositId deposit(RadiographId film) {
        var circle = new Ellipse(new PixelPoint(400, 400), 30, 30, 0);
        var sighting = sightings.outline(new OutlineSighting(film, circle));
        return deposits.open(sighting.id()).id();
    }

    private static RecordLineage event(
            LineageKind kind, LocalDate date, Set<DepositId> parents, Set<DepositId> children) {
        return new RecordLineage(kind, date, parents, children, "");
    }

    private void assertRefused(String code, LineageKind kind, Set<DepositId> parents, Set<DepositId> children) {
        assertRefused(code, () -> lineage.record(event(kind, MARCH, parents, children)));
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(TrackingRefused.class, refusal -> assertThat(refusal.code())
                .hasToString(code));
    }
}
