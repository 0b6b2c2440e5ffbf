package org.calcitrack.dicom;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything that a header says about the size of a pixel, as it stands there (PS3.3 10.7). What follows from it is for
 * others to judge.
 *
 * @param pixelSpacing at the detector, or calibrated, or both unknown
 * @param imagerPixelSpacing at the detector's front plane
 * @param nominalScannedPixelSpacing of a digitised film
 * @param pixelMeasures Pixel Spacing of enhanced objects, from their functional groups
 * @param aspectRatio height and width of a pixel in relation, when no length is known
 * @param calibrationType GEOMETRY or FIDUCIAL, empty when not said
 * @param magnification Estimated Radiographic Magnification Factor, above 0
 * @param sourceToDetectorMm SID
 * @param sourceToPatientMm SOD
 */
public record SpacingAttributes(
        Optional<Spacing> pixelSpacing,
        Optional<Spacing> imagerPixelSpacing,
        Optional<Spacing> nominalScannedPixelSpacing,
        Optional<Spacing> pixelMeasures,
        Optional<Spacing> aspectRatio,
        String calibrationType,
        String calibrationDescription,
        OptionalDouble magnification,
        OptionalDouble sourceToDetectorMm,
        OptionalDouble sourceToPatientMm) {

    /**
     * A pair of positive numbers.
     *
     * @param betweenRows mm from row to row, the first value (PS3.3 10.7.1.3)
     * @param betweenColumns mm from column to column
     */
    public record Spacing(double betweenRows, double betweenColumns) {}

    private static final Tag PIXEL_MEASURES_SEQUENCE = Tag.of(0x0028, 0x9110);
    // Enhanced XA and XRF images, PS3.3 C.8.19.6
    private static final Tag FRAME_PIXEL_DATA_PROPERTIES_SEQUENCE = Tag.of(0x0028, 0x9443);
    private static final Tag X_RAY_GEOMETRY_SEQUENCE = Tag.of(0x0018, 0x9476);

    /** Reads what is said about one frame, counted from 0. */
    public static SpacingAttributes of(DicomObject dataset, int frame) {
        FunctionalGroups groups = new FunctionalGroups(dataset, frame);
        DicomObject geometry = groups.macroOrDataset(X_RAY_GEOMETRY_SEQUENCE);
        return new SpacingAttributes(
                pair(dataset, Tag.PIXEL_SPACING),
                pair(dataset, Tag.IMAGER_PIXEL_SPACING).or(() -> groups.macro(FRAME_PIXEL_DATA_PROPERTIES_SEQUENCE)
                        .flatMap(properties -> pair(properties, Tag.IMAGER_PIXEL_SPACING))),
                pair(dataset, Tag.NOMINAL_SCANNED_PIXEL_SPACING),
                groups.macro(PIXEL_MEASURES_SEQUENCE).flatMap(measures -> pair(measures, Tag.PIXEL_SPACING)),
                pair(dataset, Tag.PIXEL_ASPECT_RATIO),
                dataset.string(Tag.PIXEL_SPACING_CALIBRATION_TYPE).orElse("").toUpperCase(Locale.ROOT),
                dataset.string(Tag.PIXEL_SPACING_CALIBRATION_DESCRIPTION).orElse(""),
                positive(dataset, Tag.ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR),
                positive(geometry, Tag.DISTANCE_SOURCE_TO_DETECTOR),
                positive(geometry, Tag.DISTANCE_SOURCE_TO_PATIENT));
    }

    private static Optional<Spacing> pair(DicomObject from, Tag tag) {
        double[] values = from.decimals(tag);
        return values.length == 2 && values[0] > 0 && values[1] > 0
                ? Optional.of(new Spacing(values[0], values[1]))
                : Optional.empty();
    }

    private static OptionalDouble positive(DicomObject from, Tag tag) {
        OptionalDouble value = from.decimal(tag);
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }
}
