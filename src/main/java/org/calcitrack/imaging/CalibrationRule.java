package org.calcitrack.imaging;

import static org.calcitrack.imaging.CalibrationBasis.CORRECTED_SPACING;
import static org.calcitrack.imaging.CalibrationBasis.EQUAL_SPACINGS;
import static org.calcitrack.imaging.CalibrationBasis.FIDUCIAL;
import static org.calcitrack.imaging.CalibrationBasis.GEOMETRY;
import static org.calcitrack.imaging.CalibrationBasis.IMAGER_SPACING;
import static org.calcitrack.imaging.CalibrationBasis.MAGNIFICATION_FACTOR;
import static org.calcitrack.imaging.CalibrationBasis.SCANNED_FILM;
import static org.calcitrack.imaging.CalibrationBasis.SOURCE_DISTANCES;
import static org.calcitrack.imaging.CalibrationBasis.UNTYPED_SPACING;

import java.util.Optional;
import java.util.OptionalDouble;
import org.calcitrack.dicom.SpacingAttributes;

/**
 * Decides what a pixel means from what the header states, always in the same order: calibrated, estimated, at the
 * detector, on the scanned film, a spacing that nobody vouches for, nothing. // PS3.3 10.7.1
 */
final class CalibrationRule {

    // Decimal strings are rounded; a real correction for magnification is above one per cent.
    private static final double SAME = 1e-3;
    private static final double LARGEST_MAGNIFICATION = 5;

    private final SpacingAttributes facts;
    private final Optional<PixelSpacing> pixel;
    private final Optional<PixelSpacing> imager;
    private final Optional<PixelSpacing> scanned;

    private CalibrationRule(SpacingAttributes facts) {
        this.facts = facts;
        this.pixel = facts.pixelSpacing().or(facts::pixelMeasures).flatMap(CalibrationRule::plausible);
        this.imager = facts.imagerPixelSpacing().flatMap(CalibrationRule::plausible);
        this.scanned = facts.nominalScannedPixelSpacing().flatMap(CalibrationRule::plausible);
    }

    static Calibration resolve(SpacingAttributes facts) {
        CalibrationRule rule = new CalibrationRule(facts);
        return rule.calibrated()
                .or(rule::estimated)
                .or(rule::atDetector)
                .or(rule::onScannedFilm)
                .or(rule::unverified)
                .orElseGet(() -> Calibration.none("no spacing in the header"));
    }

    private static Optional<PixelSpacing> plausible(SpacingAttributes.Spacing spacing) {
        return PixelSpacing.plausible(spacing.betweenRows()) && PixelSpacing.plausible(spacing.betweenColumns())
                ? Optional.of(new PixelSpacing(spacing.betweenRows(), spacing.betweenColumns()))
                : Optional.empty();
    }

    private Optional<Calibration> calibrated() {
        return pixel.flatMap(spacing -> switch (facts.calibrationType()) {
            case "FIDUCIAL" -> Optional.of(Calibration.fromHeader(FIDUCIAL, spacing, 1, described("fiducial")));
            case "GEOMETRY" -> Optional.of(Calibration.fromHeader(GEOMETRY, spacing, 1, described("geometry")));
            default ->
                imager.filter(detector -> !same(detector, spacing))
                        .map(detector -> Calibration.fromHeader(
                                CORRECTED_SPACING, spacing, 1, "Pixel Spacing differs from Imager Pixel Spacing"));
        });
    }

    private String described(String type) {
        String description = facts.calibrationDescription();
        return description.isBlank() ? type + ", not described" : type + ", " + description.strip();
    }

    private Optional<Calibration> estimated() {
        return imager.flatMap(detector -> byFactor(detector).or(() -> byDistances(detector)));
    }

    private Optional<Calibration> byFactor(PixelSpacing detector) {
        return magnification(facts.magnification())
                .map(factor -> Calibration.fromHeader(
                        MAGNIFICATION_FACTOR,
                        detector.dividedBy(factor),
                        factor,
                        "Imager Pixel Spacing over Estimated Radiographic Magnification Factor"));
    }

    private Optional<Calibration> byDistances(PixelSpacing detector) {
        return magnification(ratio(facts.sourceToDetectorMm(), facts.sourceToPatientMm()))
                .map(factor -> Calibration.fromHeader(
                        SOURCE_DISTANCES,
                        detector.dividedBy(factor),
                        factor,
                        "Imager Pixel Spacing, Distance Source to Detector over Distance Source to Patient"));
    }

    // PS3.3 C.8.11.5, Estimated Radiographic Magnification Factor: SID over SOD
    private static OptionalDouble ratio(OptionalDouble toDetector, OptionalDouble toPatient) {
        boolean known = toDetector.isPresent() && toPatient.isPresent() && toPatient.getAsDouble() > 0;
        return known ? OptionalDouble.of(toDetector.getAsDouble() / toPatient.getAsDouble()) : OptionalDouble.empty();
    }

    private static Optional<Double> magnification(OptionalDouble factor) {
        return factor.stream()
                .filter(value -> value > 1 + SAME && value <= LARGEST_MAGNIFICATION)
                .boxed()
                .findFirst();
    }

    private Optional<Calibration> atDetector() {
        CalibrationBasis basis = pixel.isPresent() ? EQUAL_SPACINGS : IMAGER_SPACING;
        return imager.map(detector -> Calibration.fromHeader(basis, detector, 1, "Imager Pixel Spacing"));
    }

    private Optional<Calibration> onScannedFilm() {
        return scanned.map(
                spacing -> Calibration.fromHeader(SCANNED_FILM, spacing, 1, "Nominal Scanned Pixel Spacing"));
    }

    private Optional<Calibration> unverified() {
        return pixel.map(spacing ->
                Calibration.fromHeader(UNTYPED_SPACING, spacing, 1, "Pixel Spacing, not said whether corrected"));
    }

    private static boolean same(PixelSpacing one, PixelSpacing other) {
        return same(one.rowMm(), other.rowMm()) && same(one.columnMm(), other.columnMm());
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(one, other);
    }
}
