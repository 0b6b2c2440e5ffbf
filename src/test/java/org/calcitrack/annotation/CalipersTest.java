package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import java.util.Optional;
import org.calcitrack.ApplicationTest;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Segment;
import org.calcitrack.imaging.PixelSpacing;
import org.calcitrack.imaging.RadiographCalibrated;
import org.calcitrack.imaging.RadiographId;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class CalipersTest {

    private static final Segment ACROSS_100_COLUMNS = segment(100, 200, 200, 200);
    private static final Segment DOWN_100_ROWS = segment(150, 150, 150, 250);

    @Autowired
    private Calipers calipers;

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
    class WhenMeasuring {

        @Test
        void readsADistanceInTheUnitOfTheFilm() {
            // 100 columns of 0.1 mm
            assertThat(distance().size().text()).isEqualTo("10.0 mm (calibrated: line of 30 mm)");
            assertThat(distance().size().brief()).isEqualTo("10.0 mm calibrated");
        }

        @Test
        void theLongAxisIsTheOneThatIsLongerInMillimetres() {
            // as many rows as columns, but rows are 0.2 mm high and columns 0.1 mm wide
            var caliper = calipers.place(film, CaliperLines.axes(ACROSS_100_COLUMNS, DOWN_100_ROWS));

            assertThat(caliper.size().text()).isEqualTo("20.0 × 10.0 mm (calibrated: line of 30 mm)");
            assertThat(caliper.lines().along()).isEqualTo(ACROSS_100_COLUMNS);
        }

        @Test
        void countsPixelsWithoutCalibration() {
            film = aFilm().of(patient).uncalibrated().storedIn(jdbc, visits);

            assertThat(distance().size().text()).isEqualTo("100 px");
        }

        @Test
        void readsBackWhatWasSavedToTheLastDigit() {
            var lines = CaliperLines.axes(segment(100 / 3.0, 7.1, 500 / 7.0, 99.9), segment(40, 20.25, 60, 1 / 3.0));

            var saved = calipers.place(film, lines);

            assertThat(calipers.find(saved.id()))
                    .returns(lines, Caliper::lines)
                    .returns(saved.size(), Caliper::size)
                    .returns(saved.state(), Caliper::state);
        }

        @Test
        void refusesALineThatLeavesTheFilm() {
            assertThatThrownBy(() -> calipers.place(film, CaliperLines.distance(segment(900, 10, 1001, 10))))
                    .isInstanceOf(SightingRefused.class);
        }

        @Test
        void refusesALineOfLessThanTwoPixels() {
            assertThatThrownBy(() -> calipers.place(film, CaliperLines.distance(segment(9, 9, 10.5, 9))))
                    .isInstanceOf(SightingRefused.class)
                    .hasMessageContaining("2 pixels");
        }

        @Test
        @WithMockUser(roles = "VIEWER")
        void isNotForThoseWhoOnlyLook() {
            assertThatThrownBy(CalipersTest.this::distance).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Nested
    class WhenTheFilmIsCalibratedAnew {

        @Test
        void pixelsBecomeMillimetresAndTheFormerReadingIsKept() {
            film = aFilm().of(patient).uncalibrated().storedIn(jdbc, visits);
            var caliper = distance();

            calibrate(new PixelSpacing(0.5, 0.5));

            assertThat(calipers.find(caliper.id()).size().text()).isEqualTo("50.0 mm (calibrated: line of 30 mm)");
            assertThat(calipers.formerSizes(caliper.id()))
                    .extracting(former -> former.size().text())
                    .containsExactly("100 px");
            assertThat(events.stream(CaliperRemeasured.class)).containsExactly(new CaliperRemeasured(caliper.id()));
        }

        @Test
        void theLongAxisMayBecomeTheShortOne() {
            var caliper = calipers.place(film, CaliperLines.axes(ACROSS_100_COLUMNS, DOWN_100_ROWS));

            calibrate(new PixelSpacing(0.1, 0.3));

            assertThat(calipers.find(caliper.id()).size().text())
                    .isEqualTo("30.0 × 10.0 mm (calibrated: line of 30 mm)");
        }

        @Test
        void theSameCalibrationIsNotAnotherReading() {
            var caliper = distance();

            publisher.publishEvent(new RadiographCalibrated(film));

            assertThat(calipers.formerSizes(caliper.id())).isEmpty();
        }

        private void calibrate(PixelSpacing spacing) {
            FilmBuilder.calibrate(jdbc, film, 1, Optional.of(spacing));
            publisher.publishEvent(new RadiographCalibrated(film));
        }
    }

    @Nested
    class WhenTakenBack {

        @Test
        void placingMovingAndRemovingAreOneStepEach() {
            var placed = distance();
            var moved = calipers.move(placed.id(), placed.version(), CaliperLines.distance(DOWN_100_ROWS));
            calipers.remove(moved.id(), moved.version());
            assertThat(calipers.onRadiograph(film)).isEmpty();

            history.undo(film);
            assertThat(calipers.onRadiograph(film)).extracting(Caliper::lines).containsExactly(moved.lines());

            history.undo(film);
            assertThat(calipers.onRadiograph(film)).extracting(Caliper::lines).containsExactly(placed.lines());

            history.undo(film);
            assertThat(calipers.onRadiograph(film)).isEmpty();

            history.redo(film);
            assertThat(calipers.onRadiograph(film)).extracting(Caliper::lines).containsExactly(placed.lines());
        }

        @Test
        void refusesToMoveWhatAnotherReaderMoved() {
            var placed = distance();
            calipers.move(placed.id(), placed.version(), CaliperLines.distance(DOWN_100_ROWS));

            assertThatThrownBy(() -> calipers.remove(placed.id(), placed.version()))
                    .isInstanceOf(SightingRefused.class);
        }
    }

    private Caliper distance() {
        return calipers.place(film, CaliperLines.distance(ACROSS_100_COLUMNS));
    }

    private static Segment segment(double column, double row, double toColumn, double toRow) {
        return new Segment(new PixelPoint(column, row), new PixelPoint(toColumn, toRow));
    }
}
