package org.calcitrack.dicom.stream;

import java.util.Arrays;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;

/** Parts images that some writers put into one fragment although PS3.5 A.4 wants one frame in each. */
final class ImageBoundaries {

    private ImageBoundaries() {}

    /** The bytes of one of several JPEG or JPEG 2000 images, counted from 0. */
    static byte[] cut(byte[] images, int wanted) {
        int start = 0;
        int image = 0;
        for (int at = 2; at < images.length; at++) {
            boolean boundary = at + 2 < images.length && isEnd(images, at) && isStart(images, at);
            if (boundary || at == images.length - 1) {
                if (image == wanted) {
                    return Arrays.copyOfRange(images, start, boundary ? at : images.length);
                }
                image++;
                start = at;
            }
        }
        throw new DicomRefusal(Reason.TRUNCATED, Tag.PIXEL_DATA, "There are fewer images than frames");
    }

    /** Whether an end-of-image marker, perhaps with a padding byte, stands before this place. */
    private static boolean isEnd(byte[] images, int at) {
        int end = images[at - 1] == 0 && at > 2 ? at - 1 : at;
        return images[end - 2] == (byte) 0xFF && images[end - 1] == (byte) 0xD9;
    }

    private static boolean isStart(byte[] images, int at) {
        boolean jpeg = images[at + 1] == (byte) 0xD8 && images[at + 2] == (byte) 0xFF;
        boolean jpeg2000 = images[at + 1] == 0x4F && images[at + 2] == (byte) 0xFF;
        return images[at] == (byte) 0xFF && (jpeg || jpeg2000);
    }
}
