package org.calcitrack.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.SpacingAttributes;
import org.calcitrack.dicom.SpacingAttributes.Spacing;
import org.calcitrack.dicom.Tag;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalibrationRuleTest {

    private static final double EXACT = 1e-12;
    private static final PixelSpacing DETECTOR = new PixelSpacing(0.2, 0.2);
    private static final PixelSpacing CORRECTED = new PixelSpacing(0.18, 0.18);

    @Nested
    class WhenCalibrated {

        @Test
        void measuredAgainstAFiducialIsCalibratedWithItsDescription() {
            Calibration found = resolve(Optional.of(CORRECTED), "FIDUCIAL", "25 mm ball", Optional.of(DETECTOR));

            assertThat(found.kind()).isEqualTo(CalibrationKind.CALIBRATED);
            assertThat(found.spacing()).contains(CORRECTED);
            assertThat(found.lengthUnit()).isEqualTo("mm (calibrated: fiducial, 25 mm ball)");
        }

        @Test
        void correctedForGeometryIsCalibratedEvenWithoutDescription() {
            Calibration found = resolve(Optional.of(CORRECTED), "GEOMETRY", " ", Optional.empty());

            assertThat(found.basis()).isEqualTo(CalibrationBasis.GEOMETRY);
            assertThat(found.areaUnit()).isEqualTo("mm² (calibrated: geometry, not described)");
        }

        @Test
        void pixelSpacingThatDiffersFromTheDetectorsWasCorrected() {
            Calibration found = resolve(Optional.of(CORRECTED), "", "", Optional.of(DETECTOR));

            assertThat(found.basis()).isEqualTo(CalibrationBasis.CORRECTED_SPACING);
            assertThat(found.spacing()).contains(CORRECTED);
        }

        @Test
        void calibrationWinsOverAnEstimate() {
            Calibration found = CalibrationRule.resolve(
                    facts(Optional.of(CORRECTED), "FIDUCIAL", "", Optional.of(DETECTOR), Optional.empty(), of(1.15)));

            assertThat(found.kind()).isEqualTo(CalibrationKind.CALIBRATED);
        }

        @Test
        void aTypeWithoutSpacingCalibratesNothing() {
            Calibration found = resolve(Optional.empty(), "FIDUCIAL", "25 mm ball", Optional.of(DETECTOR));

            assertThat(found.kind()).isEqualTo(CalibrationKind.AT_DETECTOR);
        }
    }

    @Nested
    class WhenTheMagnificationIsStated {

        @Test
        void dividesTheDetectorSpacingByTheFactor() {
            Calibration found = CalibrationRule.resolve(
                    facts(Optional.of(DETECTOR), "", "", Optional.of(DETECTOR), Optional.empty(), of(1.25)));

            assertThat(found.kind()).isEqualTo(CalibrationKind.ESTIMATED);
            // 0.2 mm / 1.25 = 0.16 mm
            assertThat(found.spacing().orElseThrow().rowMm()).isEqualTo(0.16, within(EXACT));
            assertThat(found.lengthUnit()).isEqualTo("mm est. ÷1.25");
        }

        @Test
        void dividesByTheRatioOfTheDistances() {
            SpacingAttributes facts = header(film -> film.decimals(Tag.IMAGER_PIXEL_SPACING, 0.2, 0.2)
                    .decimals(Tag.DISTANCE_SOURCE_TO_DETECTOR, 1150)
                    .decimals(Tag.DISTANCE_SOURCE_TO_PATIENT, 1000));

            Calibration found = CalibrationRule.resolve(facts);

            // 1150 mm / 1000 mm
            assertThat(found.magnification()).isEqualTo(1.15, within(EXACT));
            assertThat(found.areaUnit()).isEqualTo("mm² est. ÷1.15");
        }

        @Test
        void ignoresFactorsThatNoFilmCanHave() {
            for (double impossible : new double[] {0, 0.5, 1, 40, Double.NaN}) {
                Calibration found = CalibrationRule.resolve(
                        facts(Optional.empty(), "", "", Optional.of(DETECTOR), Optional.empty(), of(impossible)));

                assertThat(found.kind()).as("factor %s", impossible).isEqualTo(CalibrationKind.AT_DETECTOR);
            }
        }

        @Test
        void neverDividesASpacingThatMayBeCorrectedAlready() {
            Calibration found = CalibrationRule.resolve(
                    facts(Optional.of(DETECTOR), "", "", Optional.empty(), Optional.empty(), of(1.25)));

            assertThat(found.basis()).isEqualTo(CalibrationBasis.UNTYPED_SPACING);
        }
    }

    @Nested
    class WhenNothingWasCorrected {

        @Test
        void imagerSpacingAloneIsAtTheDetector() {
            Calibration found = resolve(Optional.empty(), "", "", Optional.of(DETECTOR));

            assertThat(found.lengthUnit()).isEqualTo("mm at detector");
        }

        @Test
        void equalSpacingsAreAtTheDetectorDespiteRounding() {
            Calibration found = resolve(Optional.of(new PixelSpacing(0.20001, 0.2)), "", "", Optional.of(DETECTOR));

            assertThat(found.basis()).isEqualTo(CalibrationBasis.EQUAL_SPACINGS);
        }

        @Test
        void scannedFilmSaysSo() {
            Calibration found = CalibrationRule.resolve(
                    facts(Optional.of(DETECTOR), "", "", Optional.empty(), Optional.of(CORRECTED), none()));

            assertThat(found.lengthUnit()).isEqualTo("mm on scanned film");
            assertThat(found.spacing()).contains(CORRECTED);
        }

        @Test
        void spacingThatNobodyVouchesForSaysSo() {
            assertThat(resolve(Optional.of(DETECTOR), "", "", Optional.empty()).lengthUnit())
                    .isEqualTo("mm (unverified)");
        }
    }

    @Test
    void findsTheSpacingOfEnhancedObjectsInTheirFunctionalGroups() {
        DicomObject measures =
                DicomObject.builder().decimals(Tag.PIXEL_SPACING, 0.18, 0.18).build();
        DicomObject shared =
                DicomObject.builder().sequence(Tag.of(0x0028, 0x9110), measures).build();

        Calibration found =
                CalibrationRule.resolve(header(film -> film.sequence(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE, shared)));

        assertThat(found.spacing()).contains(CORRECTED);
        assertThat(found.basis()).isEqualTo(CalibrationBasis.UNTYPED_SPACING);
    }

    @Test
    void aSpacingThatNoDetectorHasIsNone() {
        // 143 mm a pixel: micrometres that somebody took for millimetres
        Calibration found = CalibrationRule.resolve(header(film -> film.decimals(Tag.IMAGER_PIXEL_SPACING, 143, 143)));

        assertThat(found.kind()).isEqualTo(CalibrationKind.NONE);
    }

    @Test
    void withoutAnySpacingThereArePixelsOnly() {
        Calibration found = resolve(Optional.empty(), "", "", Optional.empty());

        assertThat(found.kind()).isEqualTo(CalibrationKind.NONE);
        assertThat(found.spacing()).isEmpty();
        assertThat(found.lengthUnit()).isEqualTo("px");
        assertThat(found.areaUnit()).isEqualTo("px²");
    }

    private static Calibration resolve(
            Optional<PixelSpacing> spacing, String type, String description, Optional<PixelSpacing> imager) {
        return CalibrationRule.resolve(facts(spacing, type, description, imager, Optional.empty(), none()));
    }

    private static SpacingAttributes facts(
            Optional<PixelSpacing> spacing,
            String type,
            String description,
            Optional<PixelSpacing> imager,
            Optional<PixelSpacing> scanned,
            OptionalDouble factor) {
        return new SpacingAttributes(
                stated(spacing),
                stated(imager),
                stated(scanned),
                Optional.empty(),
                Optional.empty(),
                type,
                description,
                factor,
                none(),
                none());
    }

    private static SpacingAttributes header(UnaryOperator<DicomObject.Builder> header) {
        return SpacingAttributes.of(header.apply(DicomObject.builder()).build(), 0);
    }

    private static Optional<Spacing> stated(Optional<PixelSpacing> spacing) {
        return spacing.map(pixel -> new Spacing(pixel.rowMm(), pixel.columnMm()));
    }

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
    }

    private static OptionalDouble none() {
        return OptionalDouble.empty();
    }
}
