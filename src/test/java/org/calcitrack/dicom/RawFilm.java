package org.calcitrack.dicom;

/** A film of two rows and three columns written byte by byte in any of the plain encodings. */
final class RawFilm {

    static final int[] VALUES = {0, 1, 1000, 2047, 2048, 4095};

    private final RawBytes out;
    private final boolean explicit;

    private RawFilm(RawBytes out, boolean explicit) {
        this.out = out;
        this.explicit = explicit;
    }

    static RawFilm explicit(RawBytes out) {
        return new RawFilm(out, true);
    }

    static RawFilm implicit(RawBytes out) {
        return new RawFilm(out, false);
    }

    /** What stands before the Image Pixel module. */
    RawFilm identity() {
        return put(0x00080016, "UI", RawBytes.ascii("1.2.840.10008.5.1.4.1.1.1\0"))
                .put(0x00080018, "UI", RawBytes.ascii("2.25.1"))
                .put(0x00080060, "CS", RawBytes.ascii("CR"));
    }

    RawFilm imagePixel() {
        return put(0x00280002, "US", out.words(1))
                .put(0x00280004, "CS", RawBytes.ascii("MONOCHROME2 "))
                .put(0x00280010, "US", out.words(2))
                .put(0x00280011, "US", out.words(3))
                .put(0x00280100, "US", out.words(16))
                .put(0x00280101, "US", out.words(12))
                .put(0x00280102, "US", out.words(11))
                .put(0x00280103, "US", out.words(0));
    }

    RawFilm pixels() {
        return put(0x7FE00010, "OW", out.words(VALUES));
    }

    RawFilm put(int tag, String vr, byte[] value) {
        if (explicit) {
            out.explicit(tag, vr, value);
        } else {
            out.implicit(tag, value);
        }
        return this;
    }

    RawFilm raw(byte... bytes) {
        out.raw(bytes);
        return this;
    }

    byte[] bytes() {
        return out.bytes();
    }

    /** All of it. */
    byte[] whole() {
        return identity().imagePixel().pixels().bytes();
    }
}
