package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.calcitrack.ApplicationTest;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.RadiographCorrected;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.RadiographRemoved;
import org.calcitrack.imaging.RadiographRestored;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class SightingsTest {

    private static final double ROUNDING = 1e-9;

    private static final Polygon SQUARE = square(100, 100, 40);
    private static final Polygon LARGER = square(100, 100, 60);
    private static final SightingDescription NODULE =
            SightingDescription.of(Site.INDEX_FINGER, Side.RIGHT, Morphology.NODULAR);

    @Autowired
    private Sightings sightings;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private CurrentAccount currentAccount;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();

    @BeforeEach
    void putAFilmOnTheShelf() {
        patient = aPatient().registeredIn(patients).id();
        film = aFilm().of(patient).storedIn(jdbc, visits);
    }

    @Nested
    class WhenOutlining {

        @Test
        void measuresExactlyWhatWasDrawn() {
            var size = outline(SQUARE).measurement().orElseThrow();

            // 40 columns of 0.1 mm by 40 rows of 0.2 mm
            assertThat(size.area().value()).isCloseTo(32, within(ROUNDING));
            assertThat(size.perimeter().value()).isCloseTo(24, within(ROUNDING));
            assertThat(size.longestDiameter().value()).isCloseTo(Math.hypot(4, 8), within(ROUNDING));
            assertThat(size.area().text()).isEqualTo("32.0 mm² (calibrated: line of 30 mm)");
        }

        @Test
        void countsPixelsWithoutCalibration() {
            film = aFilm().of(patient).uncalibrated().storedIn(jdbc, visits);

            var size = outline(SQUARE).measurement().orElseThrow();

            assertThat(size.area().text()).isEqualTo("1600 px²");
            assertThat(size.perimeter().text()).isEqualTo("160 px");
        }

        @Test
        void remembersWhoAndWhere() {
            var sighting = outline(SQUARE);

            assertThat(sighting.reader()).isEqualTo(currentAccount.get().id());
            assertThat(sighting.patientId()).isEqualTo(patient);
            assertThat(visits.find(sighting.visitId()).patientId()).isEqualTo(patient);
        }

        @Test
        void readsBackWhatWasSavedToTheLastDigit() {
            var ellipse = new Ellipse(new PixelPoint(500.1 / 3, 400 / 7.0), 31.7, 17.3, 0.123456789);

            var saved = sightings.outline(new OutlineSighting(film, ellipse, Optional.of(NODULE)));

            assertThat(sightings.find(saved.id())).usingRecursiveComparison().isEqualTo(saved);
        }

        @Test
        void beginsWithWhatTheFilmSuggests() {
            var suggested = outline(SQUARE);

            assertThat(suggested.description())
                    .isEqualTo(SightingDescription.of(Site.HAND, Side.RIGHT, Morphology.UNDETERMINED));
            assertThat(suggested.confirmed()).isFalse();
        }

        @Test
        void suggestsNoSideOnAFilmOfBoth() {
            film = aFilm().of(patient)
                    .showing(BodyRegion.PELVIS, Side.BILATERAL)
                    .storedIn(jdbc, visits);

            assertThat(outline(SQUARE).side()).isEqualTo(Side.UNKNOWN);
        }

        @Test
        void aMarkerHasNoSize() {
            assertThat(outline(new Marker(new PixelPoint(5, 5))).measurement()).isEmpty();
        }

        @Test
        void refusesAnOutlineThatLeavesTheImage() {
            assertRefused("annotation.outline-outside-image", () -> outline(square(970, 100, 40)));
        }

        @Test
        void acceptsAnOutlineAlongTheEdgeOfTheImage() {
            assertThat(outline(square(960, 760, 40)).version()).isEqualTo(1);
        }

        @Test
        void refusesAnOutlineSmallerThanFourPixels() {
            assertRefused("annotation.outline-too-small", () -> outline(square(100, 100, 1.9)));
        }

        @Test
        void refusesAFilmThatWasRemovedMeanwhile() {
            jdbc.sql("update radiograph set removed_at = current_timestamp").update();

            assertRefused("annotation.film-removed", () -> outline(SQUARE));
        }

        @Test
        void refusesAFilmThatIsNotThere() {
            assertThatThrownBy(() -> sightings.outline(new OutlineSighting(RadiographId.random(), SQUARE)))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        @WithMockUser(username = "visitor", roles = "VISITOR")
        void refusesWhoMayOnlyLook() {
            assertThatThrownBy(() -> outline(SQUARE)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Nested
    class WhenChanging {

        @Test
        void reshapingMeasuresAnew() {
            var drawn = outline(SQUARE);

            var reshaped = sightings.reshape(drawn.id(), drawn.version(), LARGER);

            // 60 columns of 0.1 mm by 60 rows of 0.2 mm
            assertThat(area(reshaped)).isCloseTo(72, within(ROUNDING));
            assertThat(sightings.find(drawn.id())).isEqualTo(reshaped);
            assertThat(events.stream(SightingReshaped.class)).containsExactly(new SightingReshaped(drawn.id()));
        }

        @Test
        void describingConfirmsWhatWasSuggested() {
            var drawn = outline(SQUARE);

            var described = sightings.describe(drawn.id(), drawn.version(), NODULE);

            assertThat(described.site()).isEqualTo(Site.INDEX_FINGER);
            assertThat(described.confirmed()).isTrue();
            assertThat(events.stream(SightingDescribed.class)).hasSize(1);
        }

        @Test
        void keepsPartsDensityAndNote() {
            var drawn = outline(SQUARE);
            var mixed = new SightingDescription(
                    Site.THIGH,
                    Side.LEFT,
                    Morphology.MIXED,
                    Set.of(Morphology.RETICULAR, Morphology.SHEET_LIKE),
                    Optional.of(DensityGrade.DENSE),
                    "along the fascia");

            sightings.describe(drawn.id(), drawn.version(), mixed);

            assertThat(sightings.find(drawn.id()).description()).isEqualTo(mixed);
        }

        @Test
        void keepsEveryTraitAndTakesItBack() {
            var drawn = outline(SQUARE);
            var traits = new Traits(
                    Nature.CALCINOSIS,
                    HandPart.ofCode("IV-PIP"),
                    Optional.of(Margin.ILL_DEFINED),
                    Optional.of(InnerTexture.HETEROGENEOUS),
                    Multiplicity.cluster(7),
                    Set.of(TissueLayer.FASCIA, TissueLayer.MUSCLE),
                    Optional.of(LayerBasis.ULTRASOUND),
                    Set.of(Complication.PAIN, Complication.EXTRUSION),
                    true);

            sightings.describe(drawn.id(), drawn.version(), NODULE.with(traits));

            assertThat(sightings.find(drawn.id()).description().traits()).isEqualTo(traits);
            sightings.undo(drawn.radiographId());
            assertThat(sightings.find(drawn.id()).description().traits()).isEqualTo(Traits.NONE);
            sightings.redo(drawn.radiographId());
            assertThat(sightings.find(drawn.id()).description().traits()).isEqualTo(traits);
        }

        @Test
        void refusesAChangeBasedOnAnOldVersion() {
            var drawn = outline(SQUARE);
            sightings.reshape(drawn.id(), drawn.version(), LARGER);

            assertRefused(
                    "annotation.changed-meanwhile", () -> sightings.describe(drawn.id(), drawn.version(), NODULE));
        }

        @Test
        void aChangeThatChangesNothingIsNotAVersion() {
            var drawn = outline(SQUARE);

            assertThat(sightings.reshape(drawn.id(), drawn.version(), SQUARE)).isEqualTo(drawn);
        }

        @Test
        void aRemovedSightingNoLongerCountsAndCanBeRestored() {
            var drawn = outline(SQUARE);

            sightings.remove(drawn.id(), drawn.version());
            assertThat(sightings.onRadiograph(film)).isEmpty();
            assertThat(sightings.ofPatient(patient)).isEmpty();

            sightings.restore(drawn.id());
            assertThat(sightings.onRadiograph(film)).extracting(Sighting::id).containsExactly(drawn.id());
            assertThat(events.stream(SightingRestored.class)).containsExactly(new SightingRestored(drawn.id()));
        }
    }

    @Nested
    class WhenTheFilmChanges {

        @Test
        void calibratingMeasuresAgainAndKeepsThePreviousSize() {
            film = aFilm().of(patient).uncalibrated().storedIn(jdbc, visits);
            var drawn = outline(SQUARE);

            calibrate(new PixelSpacing(0.5, 0.5));

            var again = sightings.find(drawn.id());
            assertThat(area(again)).isCloseTo(400, within(ROUNDING));
            assertThat(sightings.formerMeasurements(drawn.id()))
                    .extracting(former -> former.measurement().area().text())
                    .containsExactly("1600 px²");
            assertThat(events.stream(SightingRemeasured.class)).containsExactly(new SightingRemeasured(drawn.id()));
        }

        @Test
        void calibratingToTheSameIsNotAnotherSize() {
            var drawn = outline(SQUARE);

            publisher.publishEvent(new RadiographCalibrated(film));

            assertThat(sightings.formerMeasurements(drawn.id())).isEmpty();
        }

        @Test
        void aChangeBasedOnWhatWasSeenBeforeCalibratingIsStillGood() {
            var drawn = outline(SQUARE);
            calibrate(new PixelSpacing(0.5, 0.5));

            var reshaped = sightings.reshape(drawn.id(), drawn.version(), LARGER);

            assertThat(area(reshaped)).isCloseTo(900, within(ROUNDING));
        }

        @Test
        void aFilmMovedToAnotherVisitTakesItsSightingsAlong() {
            var drawn = outline(SQUARE);
            var visit = visits.on(patient, LocalDate.of(2024, 5, 2));
            jdbc.sql("update radiograph set visit_id = :visit")
                    .param("visit", visit.id().value())
                    .update();

            publisher.publishEvent(new RadiographCorrected(film));

            assertThat(sightings.find(drawn.id()).visitId()).isEqualTo(visit.id());
        }

        @Test
        void sightingsOfARemovedFilmDoNotCountUntilItIsBack() {
            outline(SQUARE);

            publisher.publishEvent(new RadiographRemoved(film));
            assertThat(sightings.ofPatient(patient)).isEmpty();

            publisher.publishEvent(new RadiographRestored(film));
            assertThat(sightings.ofPatient(patient)).hasSize(1);
        }

        private void calibrate(PixelSpacing spacing) {
            FilmBuilder.calibrate(jdbc, film, 1, Optional.of(spacing));
            publisher.publishEvent(new RadiographCalibrated(film));
        }
    }

    private Sighting outline(Outline outline) {
        return sightings.outline(new OutlineSighting(film, outline));
    }

    private static double area(Sighting sighting) {
        return sighting.measurement().orElseThrow().area().value();
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(SightingRefused.class, refusal -> assertThat(refusal.code())
                .hasToString(code));
    }

    private static Polygon square(double left, double top, double side) {
        return new Polygon(List.of(
                new PixelPoint(left, top),
                new PixelPoint(left + side, top),
                new PixelPoint(left + side, top + side),
                new PixelPoint(left, top + side)));
    }
}
