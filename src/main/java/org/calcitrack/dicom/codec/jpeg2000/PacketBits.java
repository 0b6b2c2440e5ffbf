package org.calcitrack.dicom.codec.jpeg2000;

import org.calcitrack.dicom.codec.CodecBounds;

/** Bits of packet headers (T.800 B.10.1): the bit behind a byte of ones is stuffed. */
final class PacketBits {

    private final byte[] data;
    private int position;
    private int current;
    private int left;

    PacketBits(byte[] data) {
        this.data = data;
    }

    int position() {
        return position;
    }

    int remaining() {
        return data.length - position;
    }

    int bit() {
        if (left == 0) {
            if (position >= data.length) {
                throw CodecBounds.truncated("JPEG 2000");
            }
            left = current == 0xFF ? 7 : 8;
            current = data[position++] & 0xFF;
        }
        left--;
        return current >> left & 1;
    }

    int bits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 1 | bit();
        }
        return value;
    }

    /** Ends a header: what is left of the byte is padding, and so is a byte behind ones. */
    void align() {
        if (current == 0xFF) {
            position++;
        }
        left = 0;
        current = 0;
    }

    boolean isMarker(int code) {
        return position + 1 < data.length && data[position] == (byte) 0xFF && (data[position + 1] & 0xFF) == code;
    }

    void skip(int count) {
        position += count;
    }

    byte[] take(int count) {
        if (count > remaining()) {
            throw CodecBounds.truncated("JPEG 2000");
        }
        byte[] bytes = java.util.Arrays.copyOfRange(data, position, position + count);
        position += count;
        return bytes;
    }
}
