package org.calcitrack.dicom.pixel;

/** What compressed bytes are, judged by how they begin. */
enum Codestream {
    JPEG,
    JPEG_LS,
    JPEG_2000,
    UNKNOWN;

    static Codestream of(byte[] bytes) {
        if (bytes.length < 12) {
            return UNKNOWN;
        }
        if (is(bytes, 0, 0xFF, 0xD8)) {
            return frameMarker(bytes) == 0xF7 ? JPEG_LS : JPEG;
        }
        boolean boxed = is(bytes, 4, 'j', 'P', ' ', ' ');
        return boxed || is(bytes, 0, 0xFF, 0x4F, 0xFF, 0x51) ? JPEG_2000 : UNKNOWN;
    }

    /** The first start-of-frame marker; T.87 calls its own SOF55. */
    private static int frameMarker(byte[] bytes) {
        int at = 2;
        while (at + 4 < bytes.length) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (bytes[at] != (byte) 0xFF || frame || marker == 0xF7 || marker == 0xDA) {
                return marker;
            }
            at += marker == 0xFF ? 1 : 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
        }
        return 0;
    }

    private static boolean is(byte[] bytes, int at, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
