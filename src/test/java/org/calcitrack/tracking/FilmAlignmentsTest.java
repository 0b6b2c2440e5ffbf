package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.calcitrack.ApplicationTest;
import org.calcitrack.annotation.FilmBuilder;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.RadiographId;
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

/** These films have no files: what the machine finds between them is worth nothing, what readers say counts. */
@ApplicationTest
class FilmAlignmentsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);
    private static final SimilarityTransform SHIFT = SimilarityTransform.shift(30, -20);
    private static final List<LandmarkPair> LANDMARKS = marked(new PixelPoint(100, 100), new PixelPoint(700, 500));

    @Autowired
    private FilmAlignments alignments;

    @Autowired
    private FilmHistory history;

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher publisher;

    private PatientId patient = PatientId.random();
    private RadiographId early = RadiographId.random();
    private RadiographId late = RadiographId.random();

    @BeforeEach
    void putTwoFilmsOnTheShelf() {
        patient = aPatient().registeredIn(patients).id();
        early = stored(aFilm().on(MARCH));
        late = stored(aFilm().on(JUNE));
    }

    @Test
    void trustsNothingBetweenFilmsThatCannotBeRead() {
        var alignment = alignments.between(early, late).orElseThrow();

        assertThat(alignment.state()).isEqualTo(AlignmentState.POOR);
        assertThat(alignment.usable()).isFalse();
        assertThat(alignment.quality()).isZero();
    }

    @Test
    void isTheSameFromBothSides() {
        alignments.align(early, late, LANDMARKS);

        var there = alignments.between(early, late).orElseThrow();
        var back = alignments.between(late, early).orElseThrow();

        assertThat(back.id()).isEqualTo(there.id());
        var place = new PixelPoint(333, 222);
        var returned = back.transform().apply(there.transform().apply(place));
        assertThat(returned.column()).isCloseTo(place.column(), within(1e-6));
        assertThat(returned.row()).isCloseTo(place.row(), within(1e-6));
    }

    @Test
    void doesNotAlignFilmsOfTwoPatients() {
        var other = aFilm().of(aPatient()
                        .withRecordNumber("another")
                        .registeredIn(patients)
                        .id())
                .storedIn(jdbc, visits);

        assertThat(alignments.between(early, other)).isEmpty();
        assertThatThrownBy(() -> alignments.accept(early, other)).isInstanceOf(TrackingRefused.class);
    }

    @Test
    void looksForThePriorAmongLikeFilmsOnly() {
        var last = stored(aFilm().on(SEPTEMBER));
        stored(aFilm().on(JUNE.plusDays(1)).showing(BodyRegion.KNEE, Side.RIGHT));
        stored(aFilm().on(JUNE.plusDays(2)).showing(BodyRegion.HAND, Side.LEFT));

        assertThat(alignments.priorOf(last).orElseThrow().id()).isEqualTo(late);
        assertThat(alignments.priorOf(early)).isEmpty();
    }

    @Nested
    class WhenAReaderJudges {

        @Test
        void carriesByLandmarks() {
            var alignment = alignments.align(early, late, LANDMARKS);

            assertThat(alignment.state()).isEqualTo(AlignmentState.LANDMARKS);
            assertThat(alignment.usable()).isTrue();
            assertThat(alignment.by()).isPresent();
            assertThat(alignment.transform().apply(new PixelPoint(400, 300)).column())
                    .isCloseTo(430, within(1e-6));
        }

        @Test
        void carriesNothingOnceRejected() {
            alignments.align(early, late, LANDMARKS);

            assertThat(alignments.reject(early, late).usable()).isFalse();
        }

        @Test
        void undoesOneStepAfterTheOther() {
            alignments.align(early, late, LANDMARKS);
            alignments.reject(early, late);

            history.undo(late);
            assertThat(alignments.between(early, late).orElseThrow().state()).isEqualTo(AlignmentState.LANDMARKS);

            history.undo(late);
            assertThat(alignments.between(early, late).orElseThrow().state()).isEqualTo(AlignmentState.POOR);

            history.redo(late);
            assertThat(alignments.between(early, late).orElseThrow().landmarks())
                    .isEqualTo(LANDMARKS);
        }

        @Test
        void keepsWhatWasSaidWhenAFilmIsCalibratedAnew() {
            alignments.align(early, late, LANDMARKS);

            publisher.publishEvent(new RadiographCalibrated(late));

            assertThat(alignments.between(early, late).orElseThrow().landmarks())
                    .isEqualTo(LANDMARKS);
        }

        @Test
        void refusesASinglePlace() {
            assertThatThrownBy(() -> alignments.align(early, late, LANDMARKS.subList(0, 1)))
                    .isInstanceOf(TrackingRefused.class);
        }

        @Test
        void refusesPlacesThatLieTooClose() {
            var close = marked(new PixelPoint(100, 100), new PixelPoint(110, 105));

            assertThatThrownBy(() -> alignments.align(early, late, close)).isInstanceOf(TrackingRefused.class);
        }

        @Test
        @WithMockUser(username = "radiologist", roles = "READER_OF_NOTHING")
        void refusesWhoMayNotWrite() {
            assertThatThrownBy(() -> alignments.accept(early, late)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static List<LandmarkPair> marked(PixelPoint... places) {
        return Arrays.stream(places)
                .map(place -> new LandmarkPair(place, SHIFT.apply(place)))
                .toList();
    }

    private RadiographId stored(FilmBuilder film) {
        return film.of(patient).storedIn(jdbc, visits);
    }
}
