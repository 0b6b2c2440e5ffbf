package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.calcitrack.reading.Study.ADA;
import static org.calcitrack.reading.Study.MARCH;
import static org.calcitrack.reading.Study.ROSA;
import static org.calcitrack.reading.Study.RUDI;
import static org.calcitrack.reading.Study.ellipse;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.Calibrations;
import org.calcitrack.imaging.KnownLine;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;
import org.calcitrack.shared.MovableClock;
import org.calcitrack.tracking.Assessabilities;
import org.calcitrack.tracking.Assessability;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;
import org.calcitrack.tracking.StateAssessability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ReadingTest
class RoutineReadingsTest {

    @Autowired
    private RoutineReadings readings;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private Assessabilities assessabilities;

    @Autowired
    private Calibrations calibrations;

    @Autowired
    private Radiographs radiographs;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Study study;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();
    private VisitId visit = VisitId.random();
    private SightingId sighting = SightingId.random();
    private SightingId unnamed = SightingId.random();
    private SightingId removed = SightingId.random();
    private DepositId deposit = DepositId.random();

    @BeforeEach
    void readAVisit() {
        study.hire();
        patient = study.patient("Sample, Sabine").id();
        film = study.film(patient, MARCH);
        visit = study.as(ROSA, () -> radiographs.find(film)).visitId();
        sighting = outlined(200);
        unnamed = outlined(400);
        removed = outlined(600);
        deposit = study.as(ROSA, () -> deposits.open(sighting)).id();
        study.does(ROSA, () -> sightings.remove(removed, 1));
    }

    @Test
    void signingFreezesEverythingThatWasOnTheVisit() {
        var before = state();
        sign();

        refused("outline", () -> sightings.outline(new OutlineSighting(film, ellipse(500, 20))));
        refused("reshape", () -> sightings.reshape(sighting, 1, ellipse(210, 20)));
        refused(
                "describe",
                () -> sightings.describe(
                        sighting, 1, SightingDescription.of(Site.THIGH, Side.LEFT, Morphology.LINEAR)));
        refused("remove", () -> sightings.remove(sighting, 1));
        refused("restore", () -> sightings.restore(removed));
        refused("undo", () -> sightings.undo(film));
        refused("open", () -> deposits.open(unnamed));
        refused("identify", () -> deposits.identify(unnamed, deposit));
        refused("separate", () -> deposits.separate(sighting));
        refused("measureBy", () -> deposits.measureBy(sighting));
        refused("place", () -> deposits.place(deposit, Site.THIGH, Side.LEFT));
        refused("lineage on the day", () -> lineage.record(extruded()));
        refused(
                "assessability",
                () -> assessabilities.state(
                        patient,
                        new StateAssessability(
                                visit, Site.HAND, Side.LEFT, Assessability.Verdict.NOT_ASSESSABLE, "rotated")));
        refused(
                "calibrate",
                () -> calibrations.byLine(
                        film, new KnownLine(new PixelPoint(10, 10), new PixelPoint(110, 10), 50, "coin")));
        refused("remove the film", () -> radiographs.remove(film));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whatHappenedOnTheDayStaysWithTheSignedReading() {
        var event = study.as(ROSA, () -> lineage.record(extruded()));
        sign();

        refused("take back", () -> lineage.remove(event.id()));
        refused("record on the film", () -> lineage.record(extruded(), film));
        assertThat(study.as(ROSA, () -> lineage.of(patient))).containsExactly(event);
    }

    @Test
    void otherVisitsStayOpen() {
        sign();
        var later = study.film(patient, MARCH.plusWeeks(4));

        var next = study.as(ROSA, () -> sightings.outline(new OutlineSighting(later, ellipse(200, 20))));

        assertThat(study.as(ROSA, () -> deposits.identify(next.id(), deposit)).id())
                .isEqualTo(deposit);
    }

    @Test
    void amendingOpensTheVisitForItsReaderAlone() {
        var signed = sign();
        study.does(ROSA, () -> readings.amend(signed.id(), "one deposit was overlooked"));

        assertThatThrownBy(() -> study.as(RUDI, () -> deposits.open(unnamed)))
                .isInstanceOfSatisfying(
                        ReadingRefused.class,
                        refusal -> assertThat(refusal.code().value()).isEqualTo("reading.amended-by-another"));
        assertThat(study.as(ROSA, () -> deposits.open(unnamed)).label()).isEqualTo("D2");
    }

    @Test
    void everySignedVersionStaysReadableAsItWas() {
        var signed = sign();
        study.does(ROSA, () -> readings.amend(signed.id(), "one deposit was overlooked"));
        study.does(ROSA, () -> deposits.open(unnamed));
        study.does(ROSA, () -> sightings.reshape(sighting, 1, ellipse(200, 60)));
        var again = study.as(ROSA, () -> readings.sign(signed.id()));

        var first = study.as(ROSA, () -> readings.signed(signed.id(), 1));
        var second = study.as(ROSA, () -> readings.signed(signed.id(), 2));
        assertThat(first).extracting(Mark::label).containsExactly("D1", "?");
        assertThat(first.getFirst().outline()).isEqualTo(ellipse(200, 30));
        assertThat(second).extracting(Mark::label).containsExactly("D1", "D2");
        assertThat(second.getFirst().outline()).isEqualTo(ellipse(200, 60));
        assertThat(again.versions())
                .extracting(ReadingVersion::reason)
                .containsExactly("", "one deposit was overlooked");
    }

    @Test
    void aVisitHasOneReader() {
        study.does(ROSA, () -> readings.begin(visit));

        assertThatThrownBy(() -> study.as(RUDI, () -> readings.begin(visit)))
                .isInstanceOfSatisfying(ReadingRefused.class, refusal -> assertThat(refusal.details())
                        .containsEntry("reader", "Dr Rosa Radiologist"));
    }

    @Test
    void onlyItsReaderOrAnAdministratorAmends() {
        var signed = sign();

        assertThatThrownBy(() -> study.as(RUDI, () -> readings.amend(signed.id(), "I think otherwise")))
                .isInstanceOf(ReadingRefused.class);
        assertThatThrownBy(() -> study.as(Study.PLANNER, () -> readings.amend(signed.id(), "I think otherwise")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(study.as(ADA, () -> readings.amend(signed.id(), "the reader has left"))
                        .state())
                .isEqualTo(ReadingState.OPEN);
    }

    @Test
    void anAmendmentSaysWhy() {
        var signed = sign();

        for (var reason : List.of("", "  ", "no", "x".repeat(501))) {
            assertThatThrownBy(() -> study.as(ROSA, () -> readings.amend(signed.id(), reason)))
                    .isInstanceOfSatisfying(
                            ReadingRefused.class,
                            refusal -> assertThat(refusal.code().value()).isEqualTo("reading.needs-reason"));
        }
    }

    @Test
    void aReadingIsSignedOnce() {
        var signed = sign();

        assertThatThrownBy(() -> study.as(ROSA, () -> readings.sign(signed.id())))
                .isInstanceOfSatisfying(
                        ReadingRefused.class,
                        refusal -> assertThat(refusal.code().value()).isEqualTo("reading.not-open"));
    }

    private RoutineReading sign() {
        return study.as(ROSA, () -> readings.sign(readings.begin(visit).id()));
    }

    private SightingId outlined(double column) {
        clock.pass(Duration.ofSeconds(1));
        return study.as(ROSA, () -> sightings.outline(new OutlineSighting(film, ellipse(column, 30))))
                .id();
    }

    private RecordLineage extruded() {
        return new RecordLineage(LineageKind.EXTRUDED, MARCH, Set.of(deposit), Set.of(), "");
    }

    private List<Object> state() {
        return study.as(
                ROSA,
                () -> List.of(
                        sightings.ofPatient(patient),
                        deposits.ofPatient(patient),
                        deposits.identifications(patient),
                        lineage.of(patient),
                        radiographs.ofPatient(patient)));
    }

    private void refused(String what, Runnable deed) {
        var answer = catchThrowable(() -> study.does(ROSA, deed));
        assertThat(answer).as(what).isInstanceOfSatisfying(ReadingRefused.class, refusal -> assertThat(
                        refusal.code().value())
                .isEqualTo("reading.signed"));
    }
}
