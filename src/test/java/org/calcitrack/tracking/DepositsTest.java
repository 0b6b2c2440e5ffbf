package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.FilmBuilder;
import org.calcitrack.annotation.FilmChange;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.RadiographRemoved;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
class DepositsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
    private static final Outline CIRCLE = new Ellipse(new PixelPoint(400, 400), 30, 20, 1);

    @Autowired
    private Deposits deposits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher publisher;

    private PatientId patient = PatientId.random();
    private RadiographId film = RadiographId.random();
    private RadiographId laterFilm = RadiographId.random();

    @BeforeEach
    void putTwoFilmsOnTheShelf() {
        patient = aPatient().registeredIn(patients).id();
        film = stored(aFilm().on(MARCH));
        laterFilm = stored(aFilm().on(JUNE));
    }

    @Nested
    class WhenOpening {

        @Test
        void numbersAPatientsDepositsFromOne() {
            var first = deposits.open(outlined(film).id());
            var second = deposits.open(outlined(film).id());

            assertThat(first.label()).isEqualTo("D1");
            assertThat(second.label()).isEqualTo("D2");
            assertThat(deposits.ofPatient(patient)).containsExactly(first, second);
        }

        @Test
        void takesSiteAndSideFromTheSighting() {
            var sighting = outlined(film, Site.THUMB, Side.LEFT);

            var deposit = deposits.open(sighting.id());

            assertThat(deposit.title()).isEqualTo("D1, thumb, left");
        }

        @Test
        void givesATrackingUidOfItsOwn() {
            var first = deposits.open(outlined(film).id());
            var second = deposits.open(outlined(film).id());

            assertThat(first.trackingUid()).startsWith("2.25.").isNotEqualTo(second.trackingUid());
        }

        @Test
        void neverGivesANumberAgain() {
            deposits.open(outlined(film).id());
            var second = outlined(film);
            deposits.open(second.id());
            sightings.remove(second.id(), second.version());

            assertThat(deposits.open(outlined(film).id()).label()).isEqualTo("D3");
        }

        @Test
        void refusesARemovedSighting() {
            var sighting = outlined(film);
            sightings.remove(sighting.id(), sighting.version());

            assertRefused("tracking.sighting-removed", () -> deposits.open(sighting.id()));
        }

        @Test
        @WithMockUser(username = "visitor", roles = "VISITOR")
        void refusesWhoMayOnlyLook() {
            assertThatThrownBy(() -> deposits.open(SightingId.random())).isInstanceOf(AccessDeniedException.class);
        }

        @Test
        void followsItsOnlySightingWhenThatIsCorrected() {
            var sighting = outlined(film);
            var deposit = deposits.open(sighting.id());

            describe(sighting, Site.WRIST);

            assertThat(deposits.find(deposit.id()).site()).isEqualTo(Site.WRIST);
        }

        @Test
        void staysWhereItIsWhenOneOfSeveralSightingsIsCorrected() {
            var deposit = deposits.open(outlined(film).id());
            var later = outlined(laterFilm);
            deposits.identify(later.id(), deposit.id());

            describe(later, Site.WRIST);

            assertThat(deposits.find(deposit.id()).site()).isEqualTo(deposit.site());
        }

        @Test
        void isPlacedElsewhereByHand() {
            var deposit = deposits.open(outlined(film).id());

            deposits.place(deposit.id(), Site.FOREARM, Side.LEFT);

            assertThat(deposits.find(deposit.id()).title()).isEqualTo("D1, forearm, left");
        }
    }

    @Nested
    class WhenIdentifying {

        @Test
        void theSameDepositIsSeenOnALaterFilm() {
            var deposit = deposits.open(outlined(film).id());
            var later = outlined(laterFilm);

            deposits.identify(later.id(), deposit.id());

            assertThat(deposits.of(later.id())).contains(deposit);
            assertThat(deposits.ofPatient(patient)).containsExactly(deposit);
        }

        @Test
        void refusesAnotherPatientsDeposit() {
            var deposit = deposits.open(outlined(film).id());
            var other =
                    aPatient().withRecordNumber("R-2").registeredIn(patients).id();
            var sighting = outlined(aFilm().of(other).storedIn(jdbc, visits));

            assertRefused("tracking.other-patient", () -> deposits.identify(sighting.id(), deposit.id()));
        }

        @Test
        void refusesTheSameDepositTwiceOnOneFilm() {
            var deposit = deposits.open(outlined(film).id());
            var second = outlined(film);

            assertRefused("tracking.twice-on-one-film", () -> deposits.identify(second.id(), deposit.id()));
        }

        @Test
        void aRemovedSightingLeavesRoomForAnother() {
            var first = outlined(film);
            var deposit = deposits.open(first.id());
            sightings.remove(first.id(), first.version());
            var second = outlined(film);

            deposits.identify(second.id(), deposit.id());

            assertThat(deposits.identifications(patient))
                    .extracting(Identification::sightingId)
                    .containsExactly(second.id());
        }

        @Test
        void aRestoredSightingShowsItsDepositAgain() {
            var first = outlined(film);
            var deposit = deposits.open(first.id());
            sightings.remove(first.id(), first.version());
            assertThat(deposits.ofPatient(patient)).isEmpty();

            sightings.restore(first.id());

            assertThat(deposits.ofPatient(patient)).containsExactly(deposit);
        }

        @Test
        void aRestoredSightingShowsNothingWhenAnotherTookItsPlace() {
            var first = outlined(film);
            var deposit = deposits.open(first.id());
            sightings.remove(first.id(), first.version());
            deposits.identify(outlined(film).id(), deposit.id());

            sightings.restore(first.id());

            assertThat(deposits.of(first.id())).isEmpty();
        }

        @Test
        void separatingForgetsWhichDepositItWas() {
            var sighting = outlined(film);
            deposits.open(sighting.id());

            deposits.separate(sighting.id());

            assertThat(deposits.of(sighting.id())).isEmpty();
            assertThat(deposits.ofPatient(patient)).isEmpty();
        }

        @Test
        void linkingIsUndoneAndDoneAgainLikeEveryStepOnTheFilm() {
            var sighting = outlined(film);
            var deposit = deposits.open(sighting.id());

            assertThat(sightings.undo(film)).map(FilmChange::what).contains("identify");
            assertThat(deposits.of(sighting.id())).isEmpty();

            sightings.redo(film);
            assertThat(deposits.of(sighting.id())).contains(deposit);
        }

        @Test
        void undoOfSeparatingLinksAgain() {
            var sighting = outlined(film);
            var deposit = deposits.open(sighting.id());
            deposits.separate(sighting.id());

            assertThat(sightings.undo(film)).map(FilmChange::what).contains("separate");

            assertThat(deposits.of(sighting.id())).contains(deposit);
        }

        @Test
        void identifyingTheSameAgainIsNoStep() {
            var sighting = outlined(film);
            var deposit = deposits.open(sighting.id());

            deposits.identify(sighting.id(), deposit.id());
            sightings.undo(film);

            assertThat(sightings.undo(film)).map(FilmChange::what).contains("outline");
        }
    }

    @Nested
    class WhenTwoFilmsOfAVisitShowADeposit {

        private final FilmBuilder lateral = aFilm().on(MARCH);

        @Test
        void theFirstOutlineMeasuresIt() {
            var first = outlined(film);
            var second = alsoOn(stored(lateral), first, CIRCLE);

            assertThat(measuring()).containsExactly(first.id());
            assertThat(deposits.identifications(patient))
                    .extracting(Identification::sightingId)
                    .containsExactlyInAnyOrder(first.id(), second.id());
        }

        @Test
        void aReaderMayChooseTheOther() {
            var first = outlined(film);
            var second = alsoOn(stored(lateral), first, CIRCLE);

            deposits.measureBy(second.id());

            assertThat(measuring()).containsExactly(second.id());
        }

        @Test
        void anOutlineMeasuresBeforeAMarker() {
            var marker = sightings.outline(new OutlineSighting(film, new Marker(new PixelPoint(4, 4))));
            var second = alsoOn(stored(lateral), marker, CIRCLE);

            assertThat(measuring()).containsExactly(second.id());
        }

        @Test
        void millimetresMeasureBeforePixels() {
            var inPixels = outlined(stored(aFilm().on(MARCH).uncalibrated()));
            var second = alsoOn(stored(lateral), inPixels, CIRCLE);

            assertThat(measuring()).containsExactly(second.id());
        }

        @Test
        void theOtherMeasuresWhenTheChosenFilmIsRemoved() {
            var first = outlined(film);
            var second = alsoOn(stored(lateral), first, CIRCLE);
            deposits.measureBy(second.id());

            publisher.publishEvent(new RadiographRemoved(second.radiographId()));

            assertThat(measuring()).containsExactly(first.id());
        }

        @Test
        void refusesToMeasureByASightingOfNothing() {
            var sighting = outlined(film);

            assertRefused("tracking.not-identified", () -> deposits.measureBy(sighting.id()));
        }

        private Sighting alsoOn(RadiographId other, Sighting first, Outline outline) {
            var deposit = deposits.open(first.id());
            var second = sightings.outline(new OutlineSighting(other, outline));
            deposits.identify(second.id(), deposit.id());
            return second;
        }

        private List<SightingId> measuring() {
            return deposits.identifications(patient).stream()
                    .filter(Identification::measuring)
                    .map(Identification::sightingId)
                    .toList();
        }
    }

    @Nested
    class WhenChoosingAmongCandidates {

        @Test
        void ranksByPlaceAndPutsTheOtherSideLast() {
            deposits.open(outlined(film, Site.INDEX_FINGER, Side.LEFT).id());
            deposits.open(outlined(film, Site.ELBOW, Side.RIGHT).id());
            deposits.open(outlined(film, Site.MIDDLE_FINGER, Side.RIGHT).id());
            deposits.open(outlined(film, Site.INDEX_FINGER, Side.RIGHT).id());

            var candidates = deposits.candidates(
                    outlined(laterFilm, Site.INDEX_FINGER, Side.RIGHT).id());

            assertThat(candidates)
                    .extracting(candidate -> candidate.deposit().label())
                    .containsExactly("D4", "D3", "D2", "D1");
            assertThat(candidates).extracting(Candidate::samePlace).containsExactly(true, false, false, false);
        }

        @Test
        void amongEqualsTheLastSeenComesFirst() {
            deposits.open(outlined(film).id());
            deposits.open(outlined(laterFilm).id());
            var third = stored(aFilm().on(LocalDate.of(2024, 9, 1)));

            var candidates = deposits.candidates(outlined(third).id());

            assertThat(candidates).extracting(Candidate::lastSeen).containsExactly(JUNE, MARCH);
        }

        @Test
        void leavesOutWhatTheFilmShowsAlready() {
            deposits.open(outlined(film).id());

            assertThat(deposits.candidates(outlined(film).id())).isEmpty();
        }

        @Test
        void tellsTheLastSize() {
            var sighting = outlined(film);
            deposits.open(sighting.id());

            assertThat(deposits.candidates(outlined(laterFilm).id()))
                    .extracting(Candidate::lastMeasured)
                    .containsExactly(sighting.measurement());
        }
    }

    private RadiographId stored(FilmBuilder builder) {
        return builder.of(patient).storedIn(jdbc, visits);
    }

    private Sighting outlined(RadiographId where) {
        return sightings.outline(new OutlineSighting(where, CIRCLE));
    }

    private Sighting outlined(RadiographId where, Site site, Side side) {
        var description = SightingDescription.of(site, side, Morphology.NODULAR);
        return sightings.outline(new OutlineSighting(where, CIRCLE, Optional.of(description)));
    }

    private void describe(Sighting sighting, Site site) {
        sightings.describe(
                sighting.id(), sighting.version(), SightingDescription.of(site, sighting.side(), Morphology.NODULAR));
    }

    private static void assertRefused(String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(TrackingRefused.class, refusal -> assertThat(refusal.code())
                .hasToString(code));
    }
}
