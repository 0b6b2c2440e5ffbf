package org.calcitrack.dicom.codec.jpegls;

import org.calcitrack.dicom.codec.CodecBounds;

/** Bits of a scan: behind a byte of ones only seven bits follow, and a marker ends them (T.87 A.1). */
final class LsBits {

    private static final int FORGIVEN_BITS = 128;

    private final byte[] data;
    private int position;
    private boolean afterOnes;
    private long buffer;
    private int count;
    private int invented;

    LsBits(byte[] data, int position) {
        this.data = data;
        this.position = position;
    }

    /** Where the next marker is, or data that nobody asked for. */
    int position() {
        return afterOnes ? position - 1 : position;
    }

    int bit() {
        if (count == 0) {
            fill();
        }
        count--;
        return (int) (buffer >>> count) & 1;
    }

    /** Up to 32 bits. */
    int bits(int length) {
        if (length == 0) {
            return 0;
        }
        if (count < length) {
            fill();
        }
        count -= length;
        return (int) (buffer >>> count & (1L << length) - 1);
    }

    /** Counts zeros up to the next one, which is consumed. */
    int zeros(int most) {
        int zeros = 0;
        while (true) {
            if (count < 32) {
                fill();
            }
            int leading = Math.min(count, Long.numberOfLeadingZeros(buffer << 64 - count));
            zeros += leading;
            count -= leading;
            if (zeros > most) {
                throw invented > 0
                        ? CodecBounds.truncated("JPEG-LS")
                        : CodecBounds.corrupt("A JPEG-LS code is too long");
            }
            if (count > 0) {
                count--;
                return zeros;
            }
        }
    }

    private void fill() {
        while (count <= 48) {
            if (position >= data.length || afterOnes && (data[position] & 0x80) != 0) {
                invent();
            } else {
                int next = data[position++] & 0xFF;
                int bits = afterOnes ? 7 : 8;
                buffer = buffer << bits | next;
                count += bits;
                afterOnes = next == 0xFF;
            }
        }
    }

    private void invent() {
        invented += 8;
        if (invented > FORGIVEN_BITS) {
            throw CodecBounds.truncated("JPEG-LS");
        }
        buffer <<= 8;
        count += 8;
    }
}
