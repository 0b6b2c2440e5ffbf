package org.calcitrack.imaging;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What one pixel of a radiograph means in the patient, how that is known, and by whom. Without a spacing nothing may
 * ever be told in millimetres.
 *
 * @param basis how the spacing is known
 * @param spacing millimetres per row and column; empty exactly when the kind is NONE
 * @param magnification what the detector spacing was divided by; 1 when it was not divided
 * @param source the attribute or deed it came from, in words
 * @param by who calibrated; empty when the header said it
 * @param at when somebody calibrated; empty when the header said it
 */
public record Calibration(
        CalibrationBasis basis,
        Optional<PixelSpacing> spacing,
        double magnification,
        String source,
        Optional<String> by,
        Optional<Instant> at) {

    public Calibration {
        if (spacing.isPresent() == (basis == CalibrationBasis.NOTHING)) {
            throw new IllegalArgumentException("A spacing is present exactly when something is known: " + basis);
        }
        if (!(magnification >= 1 && magnification <= 5)) {
            throw new IllegalArgumentException("Magnification must lie within 1 to 5: " + magnification);
        }
    }

    /** Nothing is known of the size of a pixel. */
    public static Calibration none(String source) {
        return new Calibration(
                CalibrationBasis.NOTHING, Optional.empty(), 1, source, Optional.empty(), Optional.empty());
    }

    /** The header told it. */
    static Calibration fromHeader(CalibrationBasis basis, PixelSpacing spacing, double magnification, String source) {
        return new Calibration(basis, Optional.of(spacing), magnification, source, Optional.empty(), Optional.empty());
    }

    /** What a pixel means, without who said it and when, and without free text. */
    Calibration withoutIdentity() {
        return new Calibration(basis, spacing, magnification, "see film", Optional.empty(), Optional.empty());
    }

    public CalibrationKind kind() {
        return basis.kind();
    }

    /** The unit of lengths with its origin, such as {@code mm at detector}, or {@code px}. */
    public String lengthUnit() {
        return spacing.isEmpty() ? "px" : "mm " + origin();
    }

    /** The unit of areas with its origin, such as {@code mm² at detector}, or {@code px²}. */
    public String areaUnit() {
        return spacing.isEmpty() ? "px²" : "mm² " + origin();
    }

    private String origin() {
        return switch (basis) {
            case FIDUCIAL, GEOMETRY, CORRECTED_SPACING, LINE -> "(calibrated: " + source + ")";
            case STATED_MAGNIFICATION, MAGNIFICATION_FACTOR, SOURCE_DISTANCES ->
                String.format(Locale.ROOT, "est. ÷%.2f", magnification);
            case IMAGER_SPACING, EQUAL_SPACINGS -> "at detector";
            case SCANNED_FILM -> "on scanned film";
            case UNTYPED_SPACING -> "(unverified)";
            case NOTHING -> throw new IllegalStateException("Pixels have no origin");
        };
    }
}
