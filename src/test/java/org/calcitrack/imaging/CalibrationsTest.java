package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.imaging.FilmFile.aFilm;

import org.calcitrack.dicom.Tag;
import org.calcitrack.geometry.PixelPoint;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class CalibrationsTest extends ImagingTest {

    private static final double EXACT = 1e-9;

    @Autowired
    Calibrations calibrations;

    @Autowired
    Radiographs radiographs;

    @Autowired
    ApplicationEvents events;

    @Nested
    class ByALine {

        @Test
        void makesTheLineAsLongAsTheThing() {
            RadiographId film = stored(aFilm());

            // 20 px across show 23.25 mm
            calibrations.byLine(film, line(0, 0, 20, 0, 23.25));

            Calibration now = radiographs.find(film).calibration();
            assertThat(now.kind()).isEqualTo(CalibrationKind.CALIBRATED);
            assertThat(now.spacing().orElseThrow().columnMm()).isEqualTo(23.25 / 20, within(EXACT));
            assertThat(now.lengthUnit()).isEqualTo("mm (calibrated: coin)");
            assertThat(now.by()).contains("Dr. Test");
            assertThat(now.at()).isPresent();
        }

        @Test
        void keepsTheShapeOfPixelsThatAreNotSquare() {
            RadiographId film = stored(aFilm().with(header -> header.decimals(Tag.IMAGER_PIXEL_SPACING, 0.4, 0.2)));

            calibrations.byLine(film, line(0, 0, 0, 20, 4));

            PixelSpacing spacing =
                    radiographs.find(film).calibration().spacing().orElseThrow();
            assertThat(spacing.rowMm()).isEqualTo(0.2, within(EXACT));
            assertThat(spacing.columnMm()).isEqualTo(0.1, within(EXACT));
        }

        @Test
        void tellsListenersToMeasureAgain() {
            RadiographId film = stored(aFilm());

            calibrations.byLine(film, line(0, 0, 20, 0, 10));

            assertThat(events.stream(RadiographCalibrated.class)).containsExactly(new RadiographCalibrated(film));
        }

        @Test
        void refusesLinesTooShortToMean() {
            assertThatThrownBy(() -> line(0, 0, 9.9, 0, 10))
                    .isInstanceOf(CalibrationRefused.class)
                    .hasMessageContaining("10 px");
        }

        @Test
        void refusesLengthsThatAreNone() {
            for (double length : new double[] {0, -1, Double.NaN, 1e6}) {
                assertThatThrownBy(() -> line(0, 0, 20, 0, length)).isInstanceOf(CalibrationRefused.class);
            }
        }

        @Test
        void refusesLinesThatLeaveTheImage() {
            RadiographId film = stored(aFilm());

            assertThatThrownBy(() -> calibrations.byLine(film, line(0, 0, FilmFile.COLUMNS + 1, 0, 10)))
                    .isInstanceOf(CalibrationRefused.class);
        }

        @Test
        void refusesPixelsLargerThanAnyDevices() {
            RadiographId film = stored(aFilm());

            assertThatThrownBy(() -> calibrations.byLine(film, line(0, 0, 20, 0, 1999)))
                    .isInstanceOf(CalibrationRefused.class);
        }
    }

    @Nested
    class ByMagnification {

        @Test
        void dividesTheDetectorsSpacingAndSaysItIsAnEstimate() {
            RadiographId film = stored(aFilm());

            calibrations.byMagnification(film, 1.25);

            Calibration now = radiographs.find(film).calibration();
            assertThat(now.kind()).isEqualTo(CalibrationKind.ESTIMATED);
            // 0.2 mm / 1.25
            assertThat(now.spacing().orElseThrow().rowMm()).isEqualTo(0.16, within(EXACT));
            assertThat(now.lengthUnit()).isEqualTo("mm est. ÷1.25");
        }

        @Test
        void dividesTheDetectorsSpacingOnceHoweverOftenItIsStated() {
            RadiographId film = stored(aFilm());
            calibrations.byMagnification(film, 2);

            calibrations.byMagnification(film, 1.25);

            assertThat(radiographs
                            .find(film)
                            .calibration()
                            .spacing()
                            .orElseThrow()
                            .rowMm())
                    .isEqualTo(0.16, within(EXACT));
        }

        @Test
        void refusesFilmsWithoutDetectorSpacing() {
            RadiographId film = stored(aFilm().with(header -> header.remove(Tag.IMAGER_PIXEL_SPACING)));

            assertThatThrownBy(() -> calibrations.byMagnification(film, 1.1)).isInstanceOf(CalibrationRefused.class);
        }

        @Test
        void refusesFactorsThatNoFilmHas() {
            RadiographId film = stored(aFilm());

            for (double factor : new double[] {0, 1, 5.1, Double.NaN}) {
                assertThatThrownBy(() -> calibrations.byMagnification(film, factor))
                        .isInstanceOf(CalibrationRefused.class);
            }
        }
    }

    @Nested
    class WhenUndone {

        @Test
        void goesBackStepByStepToTheHeadersOwn() {
            RadiographId film = stored(aFilm());
            calibrations.byLine(film, line(0, 0, 20, 0, 10));
            calibrations.byLine(film, line(0, 0, 20, 0, 12));

            calibrations.undo(film);
            assertThat(spacing(film)).isEqualTo(0.5, within(EXACT));
            calibrations.undo(film);

            assertThat(radiographs.find(film).calibration().lengthUnit()).isEqualTo("mm at detector");
            assertThatThrownBy(() -> calibrations.undo(film)).isInstanceOf(CalibrationRefused.class);
        }

        @Test
        void everyCalibrationStaysInTheHistory() {
            RadiographId film = stored(aFilm());
            calibrations.byLine(film, line(0, 0, 20, 0, 10));
            calibrations.undo(film);
            calibrations.byMagnification(film, 1.25);

            assertThat(calibrations.history(film))
                    .extracting(Calibration::basis)
                    .containsExactly(
                            CalibrationBasis.IMAGER_SPACING,
                            CalibrationBasis.LINE,
                            CalibrationBasis.STATED_MAGNIFICATION);
            calibrations.undo(film);
            assertThat(radiographs.find(film).calibration().basis()).isEqualTo(CalibrationBasis.IMAGER_SPACING);
        }

        private double spacing(RadiographId film) {
            return radiographs.find(film).calibration().spacing().orElseThrow().columnMm();
        }
    }

    @Test
    void isRefusedToPeopleWithoutARole() {
        RadiographId film = stored(aFilm());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("imaging-tester", "none", "ROLE_VISITOR"));

        assertThatThrownBy(() -> calibrations.byLine(film, line(0, 0, 20, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RadiographId stored(FilmFile file) {
        return bring("film.dcm", file.bytes()).radiograph().orElseThrow();
    }

    private static KnownLine line(double fromColumn, double fromRow, double toColumn, double toRow, double mm) {
        return new KnownLine(new PixelPoint(fromColumn, fromRow), new PixelPoint(toColumn, toRow), mm, "coin");
    }
}
