package org.calcitrack.imaging;

import java.util.Optional;
import java.util.OptionalInt;
import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/** Reads which stored values lie outside the image. */
final class PaddingReader {

    private PaddingReader() {}

    // PS3.3 C.7.5.1.1.2: one value, or the range up to Pixel Padding Range Limit, which may lie below it
    static Optional<GreyScale.PaddingRange> read(DicomObject header, PixelForm form) {
        OptionalInt value = header.integer(Tag.PIXEL_PADDING_VALUE);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int one = stored(value.getAsInt(), form);
        int other = stored(header.integer(Tag.PIXEL_PADDING_RANGE_LIMIT).orElse(value.getAsInt()), form);
        return Optional.of(new GreyScale.PaddingRange(Math.min(one, other), Math.max(one, other)));
    }

    // US or SS by Pixel Representation; headers in implicit encoding come as US
    private static int stored(int value, PixelForm form) {
        return form.signed() ? (short) value : value & 0xFFFF;
    }
}
