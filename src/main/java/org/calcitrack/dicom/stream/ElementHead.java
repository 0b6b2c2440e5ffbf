package org.calcitrack.dicom.stream;

import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.Vr;

/**
 * Tag, representation and length of an element.
 *
 * @param length in bytes, or {@link #UNDEFINED}
 * @param implicit whether the representation came from the dictionary
 */
record ElementHead(Tag tag, Vr vr, long length, boolean implicit) {

    static final long UNDEFINED = 0xFFFFFFFFL;
    static final Tag ITEM = Tag.of(0xFFFE, 0xE000);
    static final Tag ITEM_END = Tag.of(0xFFFE, 0xE00D);
    static final Tag SEQUENCE_END = Tag.of(0xFFFE, 0xE0DD);

    boolean isUndefined() {
        return length == UNDEFINED;
    }

    boolean isDelimiter() {
        return tag.group() == 0xFFFE;
    }

    boolean isPixelData() {
        return tag.equals(Tag.PIXEL_DATA)
                || tag.equals(Tag.FLOAT_PIXEL_DATA)
                || tag.equals(Tag.DOUBLE_FLOAT_PIXEL_DATA);
    }
}
