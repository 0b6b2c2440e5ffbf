package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;
import static org.calcitrack.scoring.Facts.THUMB;
import static org.calcitrack.scoring.Facts.box;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Nature;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.annotation.Traits;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.scoring.RegionScore.Standing;
import org.calcitrack.tracking.Assessabilities;
import org.calcitrack.tracking.Assessability.Verdict;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.StateAssessability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ScoresTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final double ROUNDING = 1e-9;

    @Autowired
    private Scores scores;

    @Autowired
    private ScoringRegions regions;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Assessabilities assessabilities;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();

    @BeforeEach
    void outlineAThumb() {
        patient = aPatient().registeredIn(patients).id();
        film = aFilm().of(patient).on(MARCH).uncalibrated().storedIn(jdbc, visits);
        regions.outline(film, THUMB, box(0, 0, 100, 100));
    }

    @Test
    void needsNoCalibration() {
        outlined(film, box(0, 0, 10, 10), Nature.CALCINOSIS);

        // 1 % dense
        assertThat(thumb().value().orElseThrow()).isCloseTo(3, within(ROUNDING));
    }

    @Test
    void aMimicNeverCounts() {
        outlined(film, box(0, 0, 10, 10), Nature.SESAMOID);

        assertThat(thumb().value().orElseThrow()).isZero();
    }

    @Test
    void aDepositOnTwoFilmsOfAVisitCountsOnceAsTheMeasuringSightingSays() {
        var other = aFilm().of(patient).on(MARCH).uncalibrated().storedIn(jdbc, visits);
        regions.outline(other, THUMB, box(0, 0, 100, 100));
        var first = outlined(film, box(0, 0, 10, 10), Nature.CALCINOSIS);
        var second = outlined(other, box(0, 0, 20, 10), Nature.CALCINOSIS);
        deposits.identify(second.id(), deposits.open(first.id()).id());
        assertThat(thumb().value().orElseThrow()).isCloseTo(3, within(ROUNDING));

        deposits.measureBy(second.id());

        assertThat(thumb().value().orElseThrow()).isCloseTo(6, within(ROUNDING));
        assertThat(thumb().contributions()).extracting(Contribution::label).containsExactly("D1");
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        var sighting = outlined(film, box(0, 0, 10, 10), Nature.CALCINOSIS);
        sightings.remove(sighting.id(), sighting.version());

        assertThat(thumb().value().orElseThrow()).isZero();
    }

    @Test
    void aStatementThatTheThumbCannotBeJudgedIsHeard() {
        assessabilities.state(
                patient,
                new StateAssessability(
                        visits.of(patient).getFirst().id(), Site.THUMB, Side.RIGHT, Verdict.NOT_ASSESSABLE, "cast"));

        assertThat(thumb().standing()).isEqualTo(Standing.NOT_ASSESSABLE);
        assertThat(thumb().reasons()).containsExactly("thumb not assessable: cast");
    }

    @Test
    void visitsComeOldestFirstAndEachCanBeAskedForAlone() {
        var later = aFilm().of(patient).on(MARCH.plusYears(1)).storedIn(jdbc, visits);
        regions.outline(later, THUMB, box(0, 0, 50, 50));

        var all = scores.of(patient, Facts.hands());

        assertThat(all).extracting(VisitScore::date).containsExactly(MARCH, MARCH.plusYears(1));
        assertThat(scores.at(all.getLast().visit(), Facts.hands())).contains(all.getLast());
    }

    private RegionScore thumb() {
        return scores.of(patient, Facts.hands()).getFirst().regions().stream()
                .filter(region -> region.region().name().equals(THUMB))
                .findFirst()
                .orElseThrow();
    }

    private Sighting outlined(RadiographId where, Outline outline, Nature nature) {
        var said = new SightingDescription(
                        Site.THUMB, Side.RIGHT, Morphology.NODULAR, Set.of(), Optional.of(DensityGrade.DENSE), "")
                .with(Traits.NONE.of(nature));
        return sightings.outline(new OutlineSighting(where, outline, Optional.of(said)));
    }
}
