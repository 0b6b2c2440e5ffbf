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

/**
 * Decides what a pixel means from what the header states, always in the same order: calibrated, estimated, at the
 * detector, on the scanned film, a spacing that nobody vouches for, nothing. // PS3.3 10.7.1
 */
final class CalibrationRule {

    // Decimal strings are rounded; a real correction for magnification is above one per cent.
    private static final double SAME = 1e-3;
    private static final double LARGEST_MAGNIFICATION = 5;

    private final SpacingFacts facts;

    private CalibrationRule(SpacingFacts facts) {
        this.facts = facts;
    }

    static Calibration resolve(SpacingFacts facts) {
        CalibrationRule rule = new CalibrationRule(facts);
        return rule.calibrated()
                .or(rule::estimated)
                .or(rule::atDetector)
                .or(rule::onScannedFilm)
                .or(rule::unverified)
                .orElseGet(() -> Calibration.none("no spacing in the header"));
    }

    private Optional<Calibration> calibrated() {
        return facts.pixelSpacing().flatMap(spacing -> switch (facts.calibrationType()) {
            case "FIDUCIAL" -> Optional.of(Calibration.fromHeader(FIDUCIAL, spacing, 1, described("fiducial")));
            case "GEOMETRY" -> Optional.of(Calibration.fromHeader(GEOMETRY, spacing, 1, described("geometry")));
            default ->
                facts.imagerPixelSpacing()
                        .filter(imager -> !same(imager, spacing))
                        .map(imager -> Calibration.fromHeader(
                                CORRECTED_SPACING, spacing, 1, "Pixel Spacing differs from Imager Pixel Spacing"));
        });
    }

    private String described(String type) {
        String description = facts.calibrationDescription();
        return description.isBlank() ? type + ", not described" : type + ", " + description.strip();
    }

    private Optional<Calibration> estimated() {
        return facts.imagerPixelSpacing().flatMap(imager -> byFactor(imager).or(() -> byDistances(imager)));
    }

    private Optional<Calibration> byFactor(PixelSpacing imager) {
        return magnification(facts.magnificationFactor())
                .map(factor -> Calibration.fromHeader(
                        MAGNIFICATION_FACTOR,
                        imager.dividedBy(factor),
                        factor,
                        "Imager Pixel Spacing over Estimated Radiographic Magnification Factor"));
    }

    private Optional<Calibration> byDistances(PixelSpacing imager) {
        return magnification(ratio(facts.sourceToDetector(), facts.sourceToPatient()))
                .map(factor -> Calibration.fromHeader(
                        SOURCE_DISTANCES,
                        imager.dividedBy(factor),
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
        CalibrationBasis basis = facts.pixelSpacing().isPresent() ? EQUAL_SPACINGS : IMAGER_SPACING;
        return facts.imagerPixelSpacing()
                .map(imager -> Calibration.fromHeader(basis, imager, 1, "Imager Pixel Spacing"));
    }

    private Optional<Calibration> onScannedFilm() {
        return facts.nominalScannedPixelSpacing()
                .map(scanned -> Calibration.fromHeader(SCANNED_FILM, scanned, 1, "Nominal Scanned Pixel Spacing"));
    }

    private Optional<Calibration> unverified() {
        return facts.pixelSpacing()
                .map(spacing -> Calibration.fromHeader(
                        UNTYPED_SPACING, spacing, 1, "Pixel Spacing, not said whether corrected"));
    }

    private static boolean same(PixelSpacing one, PixelSpacing other) {
        return same(one.rowMm(), other.rowMm()) && same(one.columnMm(), other.columnMm());
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(one, other);
    }
}
