package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Scale;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.CalibrationBasis;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.PixelSpacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasurementTest {

    private static final Outline CIRCLE = new Ellipse(new PixelPoint(100, 100), 10, 10, 0);

    @Test
    void refusesMillimetresWithoutCalibration() {
        assertThatThrownBy(() -> new Length(3, CalibrationKind.NONE, "mm")).hasMessageContaining("mm, NONE");
        assertThatThrownBy(() -> new Area(3, CalibrationKind.NONE, "mm²")).hasMessageContaining("mm², NONE");
    }

    @Test
    void refusesPixelsOnACalibratedFilm() {
        assertThatThrownBy(() -> new Length(3, CalibrationKind.AT_DETECTOR, "px"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALengthInTheUnitOfAreas() {
        assertThatThrownBy(() -> new Length(3, CalibrationKind.AT_DETECTOR, "mm² at detector"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMarkerHasNothingToMeasure() {
        assertThat(Measurement.of(new Marker(new PixelPoint(1, 1)), Calibration.none("photo")))
                .isEmpty();
    }

    @Test
    void thePixelsWidthScalesColumnsAndItsHeightRows() {
        // 20 columns of 0.1 mm wide, 20 rows of 0.3 mm high
        var size =
                Measurement.of(CIRCLE, calibrated(new PixelSpacing(0.3, 0.1))).orElseThrow();

        assertThat(size.longestDiameter().value()).isCloseTo(6, within(1e-9));
        assertThat(size.shortAxis().value()).isCloseTo(2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mm (calibrated: lead ruler 100 mm (film edge))|12.5 mm calibrated",
                "mm at detector|12.5 mm at detector",
                "mm est. ÷1.15|12.5 mm est. ÷1.15"
            })
    void saysBrieflyWhatTheUnitPromises(String unit, String shown) {
        assertThat(new Length(12.5, CalibrationKind.CALIBRATED, unit).brief()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.4567, 0.46", "9.994, 9.99", "9.996, 10.0", "84.34, 84.3", "99.96, 100", "8430.4, 8430"})
    void showsThreeDigits(double value, String shown) {
        assertThat(new Length(value, CalibrationKind.NONE, "px").text()).isEqualTo(shown + " px");
    }

    @ParameterizedTest
    @MethodSource("calibrations")
    void numberAndUnitNeverDisagree(long seed, Calibration calibration) {
        var random = new Random(seed);
        var outline = Ellipse.of(
                new PixelPoint(500, 500), random.nextDouble(3, 300), random.nextDouble(3, 300), random.nextDouble(3));

        var size = Measurement.of(outline, calibration).orElseThrow();

        boolean millimetres = calibration.spacing().isPresent();
        double pixel = calibration
                .spacing()
                .map(spacing -> spacing.rowMm() * spacing.columnMm())
                .orElse(1.0);
        assertThat(size.area().value() / outline.area(Scale.PIXELS)).isCloseTo(pixel, within(1e-9 * pixel));
        assertThat(size.area().text())
                .matches(millimetres ? "[0-9.]+ mm² .+" : "[0-9.]+ px²")
                .endsWith(" " + calibration.areaUnit());
        assertThat(Stream.of(size.longestDiameter(), size.shortAxis(), size.perimeter()))
                .allSatisfy(length -> assertThat(length.text())
                        .matches(millimetres ? "[0-9.]+ mm .+" : "[0-9.]+ px")
                        .endsWith(" " + calibration.lengthUnit()));
    }

    /** Every basis a calibration may have, each with other spacings. */
    static Stream<Object[]> calibrations() {
        return LongStream.range(0, 20).boxed().flatMap(seed -> Arrays.stream(CalibrationBasis.values())
                .map(basis -> new Object[] {seed, calibration(basis, new Random(seed))}));
    }

    private static Calibration calibration(CalibrationBasis basis, Random random) {
        return basis == CalibrationBasis.NOTHING
                ? Calibration.none("no spacing in the header")
                : calibration(basis, new PixelSpacing(random.nextDouble(0.05, 0.4), random.nextDouble(0.05, 0.4)));
    }

    private static Calibration calibrated(PixelSpacing spacing) {
        return calibration(CalibrationBasis.LINE, spacing);
    }

    private static Calibration calibration(CalibrationBasis basis, PixelSpacing spacing) {
        return new Calibration(basis, Optional.of(spacing), 1.15, "line of 30 mm", Optional.empty(), Optional.empty());
    }
}
