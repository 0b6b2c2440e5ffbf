package org.calcitrack.imaging;

import java.util.Locale;
import java.util.Optional;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** Reads what a header states about the size of a pixel; zeros and text read as nothing. */
final class SpacingReader {

    private SpacingReader() {}

    static SpacingFacts read(DicomObject header) {
        return new SpacingFacts(
                spacing(header, Tag.PIXEL_SPACING),
                header.string(Tag.PIXEL_SPACING_CALIBRATION_TYPE).orElse("").toUpperCase(Locale.ROOT),
                header.string(Tag.PIXEL_SPACING_CALIBRATION_DESCRIPTION).orElse(""),
                spacing(header, Tag.IMAGER_PIXEL_SPACING),
                spacing(header, Tag.NOMINAL_SCANNED_PIXEL_SPACING),
                header.decimal(Tag.ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR),
                header.decimal(Tag.DISTANCE_SOURCE_TO_DETECTOR),
                header.decimal(Tag.DISTANCE_SOURCE_TO_PATIENT));
    }

    // PS3.3 10.7.1.3: the first value is the distance between rows, the second between columns
    private static Optional<PixelSpacing> spacing(DicomObject header, Tag tag) {
        double[] values = header.decimals(tag);
        boolean usable = values.length >= 2 && PixelSpacing.plausible(values[0]) && PixelSpacing.plausible(values[1]);
        return usable ? Optional.of(new PixelSpacing(values[0], values[1])) : Optional.empty();
    }
}
