package org.calcitrack.dicom.codec.jpeg2000;

import org.calcitrack.dicom.codec.CodecBounds;

/** Finds the codestream where someone left the JP2 file around it (T.800 I.4). */
final class Jp2Boxes {

    private Jp2Boxes() {}

    /** Where the SOC marker is. */
    static int codestream(byte[] data) {
        long at = 0;
        while (at + 8 <= data.length) {
            if (isStart(data, (int) at)) {
                return (int) at;
            }
            long length = u32(data, (int) at);
            int head = 8;
            if (length == 1 && at + 16 <= data.length) {
                length = u32(data, (int) at + 8) << 32 | u32(data, (int) at + 12);
                head = 16;
            }
            if (isContiguousCodestream(data, (int) at)) {
                at += head;
            } else if (length < head) {
                break;
            } else {
                at += length;
            }
        }
        throw CodecBounds.corrupt("There is no JPEG 2000 codestream");
    }

    private static boolean isStart(byte[] data, int at) {
        return u32(data, at) == 0xFF4FFF51L;
    }

    private static boolean isContiguousCodestream(byte[] data, int at) {
        return u32(data, at + 4) == 0x6A703263L; // "jp2c"
    }

    private static long u32(byte[] data, int at) {
        return (data[at] & 0xFFL) << 24
                | (data[at + 1] & 0xFF) << 16
                | (data[at + 2] & 0xFF) << 8
                | data[at + 3] & 0xFF;
    }
}
