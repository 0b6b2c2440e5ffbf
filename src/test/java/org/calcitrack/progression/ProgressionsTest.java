package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.FilmBuilder;
import org.calcitrack.annotation.Nature;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Traits;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ProgressionsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
    /** 0.1 mm by 0.2 mm, as the film builder's pixels are. */
    private static final double PIXEL_AREA = 0.02;

    @Autowired
    private Progressions progressions;

    @Autowired
    private PatientOverviews overviews;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatient() {
        patient = aPatient().registeredIn(patients).id();
    }

    @Test
    void followsADepositInMillimetresFromFilmToFilm() {
        Sighting first = outlined(stored(aFilm().on(MARCH)), 30);
        var deposit = deposits.open(first.id());
        Sighting second = outlined(stored(aFilm().on(JUNE)), 60);
        deposits.identify(second.id(), deposit.id());

        DepositCourse course = progressions.of(patient).deposits().getFirst();

        assertThat(course.label()).isEqualTo("D1");
        assertThat(course.place().title()).isEqualTo("Right hand");
        assertThat(course.points()).extracting(MeasuredArea::date).containsExactly(MARCH, JUNE);
        assertThat(course.points().getFirst().area().value()).isCloseTo(Math.PI * 30 * 20 * PIXEL_AREA, within());
        // Twice as long and as broad as before, so twice the area.
        assertThat(course.points()
                        .getLast()
                        .sinceBaseline()
                        .orElseThrow()
                        .percent()
                        .orElseThrow())
                .isCloseTo(100, within());
        assertThat(course.points().getLast().radiographId()).isEqualTo(second.radiographId());
    }

    @Test
    void leavesOutWhatIsNoCalcinosis() {
        Sighting stone = outlined(stored(aFilm().on(MARCH)), 30);
        deposits.open(stone.id());

        sightings.describe(stone.id(), stone.version(), stone.description().with(Traits.NONE.of(Nature.PHLEBOLITH)));

        assertThat(progressions.of(patient).deposits()).isEmpty();
    }

    @Test
    void countsADepositOnceThoughTwoFilmsOfAVisitShowIt() {
        Sighting small = outlined(stored(aFilm().on(MARCH)), 30);
        var deposit = deposits.open(small.id());
        Sighting large = outlined(stored(aFilm().on(MARCH)), 60);
        deposits.identify(large.id(), deposit.id());
        deposits.measureBy(large.id());

        Progression progression = progressions.of(patient);

        assertThat(progression.deposits().getFirst().points())
                .extracting(MeasuredArea::sightingId)
                .containsExactly(large.id());
        assertThat(progression.burden().orElseThrow().points()).hasSize(1);
    }

    @Test
    void measuresBySameSightingsAsTracking() {
        RadiographId photo = stored(aFilm().on(MARCH).uncalibrated());
        Sighting inPixels = outlined(photo, 60);
        var deposit = deposits.open(inPixels.id());
        deposits.identify(outlined(stored(aFilm().on(MARCH)), 30).id(), deposit.id());
        deposits.identify(outlined(stored(aFilm().on(MARCH)), 40).id(), deposit.id());
        deposits.identify(outlined(stored(aFilm().on(JUNE)), 40).id(), deposit.id());
        SightingId chosen = outlined(stored(aFilm().on(JUNE)), 30).id();
        deposits.identify(chosen, deposit.id());
        deposits.measureBy(chosen);

        List<SightingId> measuring = deposits.identifications(patient).stream()
                .filter(Identification::measuring)
                .map(Identification::sightingId)
                .toList();

        assertThat(progressions.of(patient).deposits().getFirst().points())
                .extracting(MeasuredArea::sightingId)
                .containsExactlyInAnyOrderElementsOf(measuring);
    }

    @Test
    void forgetsSightingsThatWereTakenBack() {
        Sighting sighting = outlined(stored(aFilm().on(MARCH)), 30);
        deposits.open(sighting.id());
        sightings.remove(sighting.id(), sighting.version());

        Progression progression = progressions.of(patient);

        assertThat(progression.deposits()).isEmpty();
        assertThat(progression.filmDays()).containsExactly(MARCH);
    }

    @Test
    void knowsWhatBecameOfDeposits() {
        RadiographId film = stored(aFilm().on(MARCH));
        var one = deposits.open(outlined(film, 30).id());
        var two = deposits.open(outlined(film, 30).id());
        var plate = deposits.open(outlined(stored(aFilm().on(JUNE)), 60).id());
        lineage.record(new RecordLineage(LineageKind.MERGED, JUNE, Set.of(one.id(), two.id()), Set.of(plate.id()), ""));

        Progression progression = progressions.of(patient);

        assertThat(progression.milestones()).extracting(Milestone::words).containsExactly("D1 and D2 merged into D3");
        assertThat(progression.burden().orElseThrow().latest().orElseThrow().complete())
                .isTrue();
    }

    @Test
    void isEmptyForAPatientOfWhomNothingIsKnown() {
        assertThat(progressions.of(patient).isEmpty()).isTrue();
    }

    @Test
    void overviewsManyPatientsWithoutMixingThemUp() {
        PatientId other =
                aPatient().withRecordNumber("R-2").registeredIn(patients).id();
        deposits.open(outlined(stored(aFilm().on(MARCH)), 30).id());
        deposits.open(outlined(stored(aFilm().of(patient).on(JUNE).showing(BodyRegion.KNEE, Side.LEFT)), 30)
                .id());
        visits.on(other, JUNE);

        var found = overviews.of(List.of(patient, other));

        assertThat(found.get(patient)).satisfies(overview -> {
            assertThat(overview.lastVisit()).hasValue(JUNE);
            assertThat(overview.deposits()).isEqualTo(2);
            assertThat(overview.trend().totals()).hasSize(2);
        });
        assertThat(found.get(other)).isEqualTo(new PatientOverview(Optional.of(JUNE), 0, BurdenTrend.NONE));
        assertThat(overviews.of(List.of())).isEmpty();
    }

    private RadiographId stored(FilmBuilder film) {
        return film.of(patient).storedIn(jdbc, visits);
    }

    /** An ellipse of 20 pixels half height. */
    private Sighting outlined(RadiographId film, double halfWidth) {
        return sightings.outline(new OutlineSighting(film, new Ellipse(new PixelPoint(400, 400), halfWidth, 20, 0)));
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }
}
