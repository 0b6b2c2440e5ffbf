package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.util.List;
import java.util.Optional;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingParts;
import org.calcitrack.annotation.SightingRefused;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class SightingPartsTest {

    private static final Polygon WHOLE = box(100, 100, 100);
    private static final Polygon LARGER = box(100, 100, 70);
    private static final Polygon SMALLER = box(170, 100, 30);
    private static final SightingDescription NODULE =
            SightingDescription.of(Site.INDEX_FINGER, Side.RIGHT, Morphology.NODULAR);

    @Autowired
    private SightingParts parts;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private FilmHistory history;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();

    @BeforeEach
    void putAFilmOnTheShelf() {
        patient = aPatient().registeredIn(patients).id();
        film = aFilm().of(patient).storedIn(jdbc, visits);
    }

    @Test
    void theLargerPartKeepsTheDepositAndTheOtherShowsNoneYet() {
        var whole = outlined(WHOLE);
        var deposit = deposits.open(whole.id());

        var part = parts.split(whole.id(), whole.version(), LARGER, SMALLER);

        assertThat(sightings.find(whole.id()).outline()).isEqualTo(LARGER);
        assertThat(deposits.of(whole.id())).contains(deposit);
        assertThat(part.outline()).isEqualTo(SMALLER);
        assertThat(part.description()).isEqualTo(NODULE);
        assertThat(deposits.of(part.id())).isEmpty();
    }

    @Test
    void oneStepTakesASplitBackAndOneDoesItAgain() {
        var whole = outlined(WHOLE);
        parts.split(whole.id(), whole.version(), LARGER, SMALLER);

        history.undo(film);
        assertThat(outlines()).containsExactly(WHOLE);

        history.redo(film);
        assertThat(outlines()).containsExactlyInAnyOrder(LARGER, SMALLER);
    }

    @Test
    void theFirstKeepsItsDepositWhenTwoAreJoined() {
        var first = outlined(LARGER);
        var second = outlined(SMALLER);
        var deposit = deposits.open(first.id());
        deposits.open(second.id());

        parts.join(first.id(), first.version(), second.id(), second.version(), WHOLE);

        assertThat(outlines()).containsExactly(WHOLE);
        assertThat(deposits.of(first.id())).contains(deposit);
        assertThat(deposits.ofPatient(patient)).containsExactly(deposit);
    }

    @Test
    void oneStepTakesJoiningBackWithBothDeposits() {
        var first = outlined(LARGER);
        var second = outlined(SMALLER);
        deposits.open(first.id());
        var other = deposits.open(second.id());
        parts.join(first.id(), first.version(), second.id(), second.version(), WHOLE);

        history.undo(film);

        assertThat(outlines()).containsExactlyInAnyOrder(LARGER, SMALLER);
        assertThat(deposits.of(second.id())).contains(other);
    }

    @Test
    void isNotTakenBackOverAnotherReadersWork() {
        var whole = outlined(WHOLE);
        var part = parts.split(whole.id(), whole.version(), LARGER, SMALLER);
        jdbc.sql("update sighting set note = 'somebody else', version = version + 1 where id = :id")
                .param("id", part.id().value())
                .update();

        assertThatThrownBy(() -> history.undo(film)).isInstanceOf(SightingRefused.class);
        assertThat(outlines()).containsExactlyInAnyOrder(LARGER, SMALLER);
    }

    @Test
    void refusesWhatWasChangedMeanwhileAndWhatLiesOnAnotherFilm() {
        var whole = outlined(WHOLE);
        sightings.reshape(whole.id(), whole.version(), LARGER);
        var elsewhere = sightings.outline(
                new OutlineSighting(aFilm().of(patient).storedIn(jdbc, visits), SMALLER, Optional.of(NODULE)));

        assertThatThrownBy(() -> parts.split(whole.id(), whole.version(), LARGER, SMALLER))
                .isInstanceOf(SightingRefused.class);
        assertThatThrownBy(
                        () -> parts.join(whole.id(), whole.version() + 1, elsewhere.id(), elsewhere.version(), WHOLE))
                .isInstanceOf(SightingRefused.class);
    }

    private Sighting outlined(Polygon outline) {
        return sightings.outline(new OutlineSighting(film, outline, Optional.of(NODULE)));
    }

    private List<Outline> outlines() {
        return sightings.onRadiograph(film).stream().map(Sighting::outline).toList();
    }

    private static Polygon box(double left, double top, double width) {
        return new Polygon(List.of(
                new PixelPoint(left, top),
                new PixelPoint(left + width, top),
                new PixelPoint(left + width, top + 100),
                new PixelPoint(left, top + 100)));
    }
}
