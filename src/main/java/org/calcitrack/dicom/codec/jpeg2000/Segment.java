package org.calcitrack.dicom.codec.jpeg2000;

import org.calcitrack.dicom.codec.CodecBounds;

/** The parameters of one marker segment, read in turn. */
final class Segment {

    private final byte[] data;
    private final int end;
    private int position;

    Segment(byte[] data, int position, int end) {
        this.data = data;
        this.position = position;
        this.end = Math.min(end, data.length);
    }

    int remaining() {
        return end - position;
    }

    int u8() {
        if (position >= end) {
            throw CodecBounds.corrupt("A JPEG 2000 marker segment is too short");
        }
        return data[position++] & 0xFF;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    /** 32 bits that have to be a sensible size or offset. */
    int size() {
        int value = u16() << 16 | u16();
        if (value < 0) {
            throw CodecBounds.corrupt("The JPEG 2000 image size is out of range");
        }
        return value;
    }

    /** A component's number, which takes two bytes when there are many. */
    int component(int components) {
        return components > 256 ? u16() : u8();
    }
}
