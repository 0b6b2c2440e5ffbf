package org.calcitrack.imaging;

/** How one grey value travels to the viewer: little-endian, rows from the top, no padding between them. */
public enum SampleType {
    UINT8(1),
    UINT16(2),
    INT16(2);

    private final int bytes;

    SampleType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes per sample. */
    public int bytes() {
        return bytes;
    }
}
