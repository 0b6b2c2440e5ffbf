package org.calcitrack.dicom.codec;

import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;

/**
 * The image that the header promises; a codestream that announces another one is refused before anything is allocated.
 *
 * @param bits Bits Allocated
 */
public record CodecBounds(int width, int height, int components, int bits) {

    /** Checks what the codestream announces. */
    public void check(int actualWidth, int actualHeight, int actualComponents) {
        if (actualWidth != width || actualHeight != height) {
            throw corrupt("The compressed image is %d x %d, the header says %d x %d"
                    .formatted(actualWidth, actualHeight, width, height));
        }
        if (actualComponents != components) {
            throw corrupt("The compressed image has %d components, the header says %d"
                    .formatted(actualComponents, components));
        }
    }

    public int pixels() {
        return width * height;
    }

    public static DicomRefusal corrupt(String what) {
        return new DicomRefusal(Reason.CORRUPT, Tag.PIXEL_DATA, what);
    }

    public static DicomRefusal truncated(String codec) {
        return new DicomRefusal(Reason.TRUNCATED, Tag.PIXEL_DATA, "The " + codec + " data end before the image does");
    }

    public static DicomRefusal unsupported(String what) {
        return new DicomRefusal(Reason.UNSUPPORTED_PIXELS, Tag.PIXEL_DATA, what + " is not read");
    }
}
