package org.calcitrack.dicom.stream;

import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/**
 * Where Pixel Data lies in the (inflated) data set.
 *
 * @param position of the first byte of the value
 * @param length in bytes, or {@code 0xFFFFFFFF} for fragments
 */
public record PixelLocation(Tag tag, Vr vr, long position, long length) {

    public boolean isEncapsulated() {
        return length == ElementHead.UNDEFINED;
    }
}
