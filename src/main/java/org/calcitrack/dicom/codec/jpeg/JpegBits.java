package org.calcitrack.dicom.codec.jpeg;

import org.calcitrack.dicom.codec.CodecBounds;

/** Entropy-coded bits: stuffed zero bytes are dropped, and a marker ends them (T.81 F.2.2.5). */
final class JpegBits {

    /** Zero bits handed out beyond the data before the image counts as cut off. */
    private static final int FORGIVEN_BITS = 64;

    private final byte[] data;
    private int position;
    private long buffer;
    private int count;
    private int invented;

    JpegBits(byte[] data, int position) {
        this.data = data;
        this.position = position;
    }

    /** Where the next marker, or unread data, lies. */
    int position() {
        return position;
    }

    /** The next bits without consuming them, up to 25. */
    int peek(int bits) {
        if (count < bits) {
            fill();
        }
        return (int) (buffer >>> count - bits) & (1 << bits) - 1;
    }

    void skip(int bits) {
        count -= bits;
    }

    int take(int bits) {
        int value = peek(bits);
        count -= bits;
        return value;
    }

    /** A difference of this category (T.81 F.2.2.1, EXTEND). */
    int extended(int bits) {
        if (bits == 0) {
            return 0;
        }
        int value = take(bits);
        return value < 1 << bits - 1 ? value - (1 << bits) + 1 : value;
    }

    /** Drops the rest of the interval and steps over the restart marker, if one is near. */
    void restart() {
        count = 0;
        buffer = 0;
        invented = 0;
        int at = position;
        while (at + 1 < data.length && !(data[at] == (byte) 0xFF && (data[at + 1] & 0xF8) == 0xD0)) {
            if (data[at] == (byte) 0xFF && data[at + 1] != 0 && data[at + 1] != (byte) 0xFF) {
                return; // another marker: leave it
            }
            at++;
        }
        position = Math.min(data.length, at + 2);
    }

    private void fill() {
        while (count <= 56) {
            int next = 0;
            if (position < data.length) {
                next = data[position] & 0xFF;
                if (next == 0xFF) {
                    if (position + 1 < data.length && data[position + 1] == 0) {
                        position += 2;
                    } else {
                        next = invent();
                    }
                } else {
                    position++;
                }
            } else {
                next = invent();
            }
            buffer = buffer << 8 | next;
            count += 8;
        }
    }

    private int invent() {
        invented += 8;
        if (invented > FORGIVEN_BITS * 4) {
            throw CodecBounds.truncated("JPEG");
        }
        return 0;
    }
}
