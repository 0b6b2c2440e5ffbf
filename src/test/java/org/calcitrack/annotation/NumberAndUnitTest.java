package org.calcitrack.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Segment;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.CalibrationBasis;
import org.calcitrack.imaging.CalibrationKind;
import org.calcitrack.imaging.PixelSpacing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of random films and drawings: a number of pixels is never called millimetres, nor the other way round. */
@DisplayName("complaint 2: a number and its unit never disagree")
class NumberAndUnitTest {

    private static final long SEED = 20_261_126;
    private static final int EACH = 400;
    private static final double ROUNDING = 1e-9;

    static Stream<CalibrationBasis> bases() {
        return Stream.of(CalibrationBasis.values());
    }

    @ParameterizedTest
    @MethodSource("bases")
    void everyReadingIsInTheUnitThatItsNumberWasComputedIn(CalibrationBasis basis) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + basis.ordinal());
        for (int i = 0; i < EACH; i++) {
            var calibration = calibration(basis, random);
            var lines = CaliperLines.axes(segment(random), segment(random));
            var caliper = CaliperSize.of(lines, calibration);
            var outline = new Ellipse(point(random), 5 + random.nextDouble(90), 5, random.nextDouble(3));
            var measured = Measurement.of(outline, calibration).orElseThrow();

            var lengths = new ArrayList<>(List.of(
                    caliper.longAxis(), measured.perimeter(), measured.longestDiameter(), measured.shortAxis()));
            caliper.shortAxis().ifPresent(lengths::add);
            boolean millimetres = calibration.spacing().isPresent();

            assertThat(lengths).as("seed %d, %s", SEED, calibration).allSatisfy(length -> {
                assertThat(length.unit().startsWith("mm ")).isEqualTo(millimetres);
                assertThat(length.unit().equals("px")).isEqualTo(!millimetres);
                assertThat(length.unit()).isEqualTo(calibration.lengthUnit());
                assertThat(length.basis() == CalibrationKind.NONE).isEqualTo(!millimetres);
            });
            assertThat(measured.area().unit()).isEqualTo(calibration.areaUnit());
            // the number agrees with the unit: by hand, from pixels and spacing
            assertThat(caliper.longAxis().value()).isCloseTo(byHand(lines, calibration), within(ROUNDING));
            assertThat(caliper.text()).endsWith(" " + calibration.lengthUnit());
            assertThat(caliper.text()).startsWith(caliper.longAxis().number() + " × ");
            assertThat(caliper.brief()).contains(millimetres ? " mm" : " px");
            assertThat(caliper.brief()).doesNotContain(millimetres ? " px" : "mm");
        }
    }

    private static double byHand(CaliperLines lines, Calibration calibration) {
        return lines.all()
                .mapToDouble(line -> {
                    double columns = line.to().column() - line.from().column();
                    double rows = line.to().row() - line.from().row();
                    return calibration
                            .spacing()
                            .map(spacing -> Math.hypot(columns * spacing.columnMm(), rows * spacing.rowMm()))
                            .orElseGet(() -> Math.hypot(columns, rows));
                })
                .max()
                .orElseThrow();
    }

    private static Calibration calibration(CalibrationBasis basis, RandomGenerator random) {
        if (basis == CalibrationBasis.NOTHING) {
            return Calibration.none("no spacing in the header");
        }
        var spacing = new PixelSpacing(random.nextDouble(0.05, 0.5), random.nextDouble(0.05, 0.5));
        double magnification = basis.kind() == CalibrationKind.ESTIMATED ? random.nextDouble(1, 2) : 1;
        return new Calibration(
                basis, Optional.of(spacing), magnification, "line of 30 mm", Optional.empty(), Optional.empty());
    }

    private static Segment segment(RandomGenerator random) {
        return new Segment(point(random), point(random));
    }

    private static PixelPoint point(RandomGenerator random) {
        return new PixelPoint(random.nextDouble(1000), random.nextDouble(800));
    }
}
