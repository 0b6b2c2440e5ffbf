package org.calcitrack.imaging;

import java.util.List;

/** How the size of a pixel is known, finer than its kind; PS3.3 10.7 tells the header's cases apart. */
public enum CalibrationBasis {
    /** Pixel Spacing Calibration Type FIDUCIAL: an object of known size was measured. */
    FIDUCIAL(CalibrationKind.CALIBRATED),
    /** Pixel Spacing Calibration Type GEOMETRY: corrected for a known or assumed geometry. */
    GEOMETRY(CalibrationKind.CALIBRATED),
    /** Pixel Spacing differs from Imager Pixel Spacing, so it was corrected. */
    CORRECTED_SPACING(CalibrationKind.CALIBRATED),
    /** A person drew a line over something of known length. */
    LINE(CalibrationKind.CALIBRATED),
    /** A person stated the magnification. */
    STATED_MAGNIFICATION(CalibrationKind.ESTIMATED),
    /** Estimated Radiographic Magnification Factor of the header. */
    MAGNIFICATION_FACTOR(CalibrationKind.ESTIMATED),
    /** Distance Source to Detector over Distance Source to Patient. */
    SOURCE_DISTANCES(CalibrationKind.ESTIMATED),
    /** Imager Pixel Spacing alone. */
    IMAGER_SPACING(CalibrationKind.AT_DETECTOR),
    /** Pixel Spacing equal to Imager Pixel Spacing: not corrected. */
    EQUAL_SPACINGS(CalibrationKind.AT_DETECTOR),
    /** Nominal Scanned Pixel Spacing: millimetres on the film that was scanned. */
    SCANNED_FILM(CalibrationKind.AT_DETECTOR),
    /** Pixel Spacing with nothing that tells whether it was corrected. */
    UNTYPED_SPACING(CalibrationKind.AT_DETECTOR),
    /** Nothing is known. */
    NOTHING(CalibrationKind.NONE);

    private final CalibrationKind kind;

    CalibrationBasis(CalibrationKind kind) {
        this.kind = kind;
    }

    /** The attributes of the header that say it, as keywords of PS3.6; empty when a person did. */
    public List<String> attributes() {
        return switch (this) {
            case FIDUCIAL, GEOMETRY -> List.of("PixelSpacing", "PixelSpacingCalibrationType");
            case CORRECTED_SPACING, EQUAL_SPACINGS -> List.of("PixelSpacing", "ImagerPixelSpacing");
            case MAGNIFICATION_FACTOR -> List.of("ImagerPixelSpacing", "EstimatedRadiographicMagnificationFactor");
            case SOURCE_DISTANCES ->
                List.of("ImagerPixelSpacing", "DistanceSourceToDetector", "DistanceSourceToPatient");
            case IMAGER_SPACING -> List.of("ImagerPixelSpacing");
            case SCANNED_FILM -> List.of("NominalScannedPixelSpacing");
            case UNTYPED_SPACING -> List.of("PixelSpacing");
            case LINE, STATED_MAGNIFICATION, NOTHING -> List.of();
        };
    }

    public CalibrationKind kind() {
        return kind;
    }
}
