package org.calcitrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.annotation.FilmBuilder;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same scripts and statements on the database that larger installations use. */
@ApplicationTest
@Import(PostgresDatabase.class)
class PostgresTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

    @Autowired
    private Flyway flyway;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher publisher;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatient() {
        patient = aPatient().registeredIn(patients).id();
    }

    @Test
    void isAskedAndNotItsStandIn() {
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 18");
    }

    @Test
    void everyScriptRuns() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).hasSizeGreaterThanOrEqualTo(5).allMatch(script -> script.getState()
                .isApplied());
    }

    @Test
    void findsOnePatientOfTwoByName() {
        aPatient().withRecordNumber("R-2").named("Other, Otto").registeredIn(patients);

        assertThat(patients.search("sabine")).hasSize(1);
    }

    @Test
    void aSightingIsKeptChangedAndMeasuredAgain() {
        var film = stored(aFilm().uncalibrated());
        var drawn = outlined(film);
        var reshaped = sightings.reshape(drawn.id(), drawn.version(), circle(60));
        FilmBuilder.calibrate(jdbc, film, 1, Optional.of(new PixelSpacing(0.5, 0.5)));

        publisher.publishEvent(new RadiographCalibrated(film));

        assertThat(sightings.find(drawn.id()).outline()).isEqualTo(circle(60));
        assertThat(sightings.formerMeasurements(drawn.id())).singleElement().satisfies(former -> assertThat(
                        former.measurement())
                .isEqualTo(reshaped.measurement().orElseThrow()));
        sightings.undo(film);
        assertThat(sightings.find(drawn.id()).outline()).isEqualTo(drawn.outline());
    }

    @Test
    void aDepositIsFollowedFromVisitToVisit() {
        var deposit = deposits.open(outlined(stored(aFilm().on(MARCH))).id());
        var later = outlined(stored(aFilm().on(JUNE)));

        assertThat(deposits.candidates(later.id()))
                .extracting(candidate -> candidate.deposit())
                .containsExactly(deposit);
        deposits.identify(later.id(), deposit.id());

        assertThat(deposits.identifications(patient)).hasSize(2).allMatch(Identification::measuring);
    }

    @Test
    void aRemovedSightingLeavesRoomForAnotherAndComesBackWithoutItsPlace() {
        var film = stored(aFilm());
        var first = outlined(film);
        var deposit = deposits.open(first.id());
        sightings.remove(first.id(), first.version());
        deposits.identify(outlined(film).id(), deposit.id());

        sightings.restore(first.id());

        assertThat(deposits.of(first.id())).isEmpty();
    }

    @Test
    void lineageIsKeptAndTakenBack() {
        var film = stored(aFilm());
        var one = deposits.open(outlined(film).id()).id();
        var two = deposits.open(outlined(film).id()).id();
        var three = deposits.open(outlined(film).id()).id();

        var merged = lineage.record(
                new RecordLineage(LineageKind.MERGED, JUNE, Set.of(one, two), Set.of(three), "after ulceration"));

        assertThat(lineage.of(patient)).containsExactly(merged);
        lineage.remove(merged.id());
        assertThat(lineage.of(patient)).isEmpty();
    }

    private RadiographId stored(FilmBuilder film) {
        return film.of(patient).storedIn(jdbc, visits);
    }

    private Sighting outlined(RadiographId film) {
        return sightings.outline(new OutlineSighting(film, circle(30)));
    }

    private static Ellipse circle(double radius) {
        return new Ellipse(new PixelPoint(400, 400), radius, radius, 0);
    }
}
