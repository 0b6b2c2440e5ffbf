package org.calcitrack.dicom.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** RLE Lossless (PS3.5 annex G): one PackBits segment for each byte of a sample, the most significant first. */
public final class RleDecoder {

    private static final int HEADER_BYTES = 64;
    private static final int SEGMENTS_MAX = 15;

    private RleDecoder() {}

    /**
     * Cells as uncompressed Pixel Data would hold them: little endian, samples of a pixel side by side.
     *
     * @param planeBytes bytes of one plane, which is one for each pixel unless pixels are single bits
     */
    public static byte[] decode(byte[] frame, int planeBytes, int samples, int bytesPerSample) {
        int planes = samples * bytesPerSample;
        if (frame.length < HEADER_BYTES) {
            throw CodecBounds.truncated("RLE");
        }
        ByteBuffer header = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt(0) != planes || planes > SEGMENTS_MAX) {
            throw CodecBounds.corrupt("The RLE frame has " + header.getInt(0) + " segments instead of " + planes);
        }
        byte[] cells = new byte[Math.multiplyExact(planeBytes, planes)];
        for (int plane = 0; plane < planes; plane++) {
            int sample = plane / bytesPerSample;
            int significance = bytesPerSample - 1 - plane % bytesPerSample;
            int start = header.getInt(4 + 4 * plane);
            segment(frame, start, cells, sample * bytesPerSample + significance, planes, planeBytes);
        }
        return cells;
    }

    /** PackBits, PS3.5 G.3.2; whatever follows the last needed byte is padding. */
    private static void segment(byte[] frame, int start, byte[] cells, int offset, int step, int count) {
        if (start < HEADER_BYTES || start > frame.length) {
            throw CodecBounds.corrupt("An RLE segment starts outside the frame");
        }
        int in = start;
        int to = offset;
        int left = count;
        while (left > 0) {
            if (in + 1 >= frame.length) {
                throw CodecBounds.truncated("RLE");
            }
            int control = frame[in++];
            if (control >= 0) {
                int run = Math.min(control + 1, left);
                if (in + run > frame.length) {
                    throw CodecBounds.truncated("RLE");
                }
                for (int i = 0; i < run; i++, to += step) {
                    cells[to] = frame[in + i];
                }
                in += control + 1;
                left -= run;
            } else if (control != -128) {
                int run = Math.min(1 - control, left);
                byte value = frame[in++];
                for (int i = 0; i < run; i++, to += step) {
                    cells[to] = value;
                }
                left -= run;
            }
        }
    }
}
