package org.calcitrack.dicom.codec.jpeg;

import org.calcitrack.dicom.codec.CodecBounds;

/**
 * What the head of a JPEG stream says, without decoding it.
 *
 * @param process the low byte of the SOF marker (T.81 table B.1): C0 baseline, C1 extended, C2 progressive, C3 lossless
 * @param subsampled whether the colours have fewer samples than the luminance
 * @param rgb whether three components are red, green and blue rather than luminance and chroma
 */
public record JpegFacts(
        int process, int precision, int rows, int columns, int components, boolean subsampled, boolean rgb) {

    /** Reads up to the frame header; refuses what is no JPEG. */
    public static JpegFacts of(byte[] jpeg) {
        int adobeTransform = -1;
        int at = 2;
        while (at + 9 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = u16(jpeg, at + 2);
            if (jpeg[at] != (byte) 0xFF || length < 2 && marker != 0xFF) {
                throw CodecBounds.corrupt("The JPEG stream holds no frame");
            }
            if (marker == 0xEE && length >= 14 && at + 15 < jpeg.length && jpeg[at + 4] == 'A') {
                adobeTransform = jpeg[at + 15] & 0xFF;
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return frame(jpeg, at, marker, adobeTransform);
            }
            at += marker == 0xFF ? 1 : 2 + length;
        }
        throw CodecBounds.truncated("JPEG");
    }

    private static JpegFacts frame(byte[] jpeg, int at, int marker, int adobeTransform) {
        int components = jpeg[at + 9] & 0xFF;
        if (at + 10 + 3 * components > jpeg.length) {
            throw CodecBounds.truncated("JPEG");
        }
        boolean letters = components == 3 && jpeg[at + 10] == 'R' && jpeg[at + 13] == 'G' && jpeg[at + 16] == 'B';
        boolean subsampled = components == 3 && jpeg[at + 11] != jpeg[at + 14];
        return new JpegFacts(
                marker,
                jpeg[at + 4] & 0xFF,
                u16(jpeg, at + 5),
                u16(jpeg, at + 7),
                components,
                subsampled,
                adobeTransform == 0 || letters);
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
