package org.calcitrack.dicom.codec.jpegls;

import org.calcitrack.dicom.codec.CodecBounds;

/**
 * The coding parameters (T.87 C.2.4.1.1).
 *
 * @param maximum the greatest sample, MAXVAL
 * @param near the greatest error of a sample; 0 is lossless
 * @param t1 to t3 where gradients fall into another class
 * @param reset after how many samples a context halves its counts
 */
record LsParameters(int maximum, int near, int t1, int t2, int t3, int reset) {

    private static final int BASIC_RESET = 64;

    LsParameters {
        boolean ordered = near < t1 && t1 <= t2 && t2 <= t3 && t3 <= maximum;
        if (maximum < 1 || maximum > 65535 || near < 0 || near > Math.min(255, maximum / 2) || !ordered || reset < 3) {
            throw CodecBounds.corrupt("The JPEG-LS parameters are out of range");
        }
    }

    /** Given values where they are not 0, else the defaults. */
    static LsParameters of(int bits, int near, int[] preset) {
        int maximum = preset[0] != 0 ? preset[0] : (1 << bits) - 1;
        int t1;
        int t2;
        int t3;
        if (maximum >= 128) {
            int factor = (Math.min(maximum, 4095) + 128) / 256;
            t1 = clamp(factor + 2 + 3 * near, near + 1, maximum);
            t2 = clamp(4 * factor + 3 + 5 * near, preset[1] != 0 ? preset[1] : t1, maximum);
            t3 = clamp(17 * factor + 4 + 7 * near, preset[2] != 0 ? preset[2] : t2, maximum);
        } else {
            int factor = 256 / (maximum + 1);
            t1 = clamp(Math.max(2, 3 / factor + 3 * near), near + 1, maximum);
            t2 = clamp(Math.max(3, 7 / factor + 5 * near), preset[1] != 0 ? preset[1] : t1, maximum);
            t3 = clamp(Math.max(4, 21 / factor + 7 * near), preset[2] != 0 ? preset[2] : t2, maximum);
        }
        return new LsParameters(
                maximum,
                near,
                preset[1] != 0 ? preset[1] : t1,
                preset[2] != 0 ? preset[2] : t2,
                preset[3] != 0 ? preset[3] : t3,
                preset[4] != 0 ? preset[4] : BASIC_RESET);
    }

    /** How many different prediction errors there are, RANGE. */
    int range() {
        return (maximum + 2 * near) / (2 * near + 1) + 1;
    }

    int errorBits() {
        return log2Ceiling(range());
    }

    /** The longest code, LIMIT. */
    int limit() {
        int bits = Math.max(2, log2Ceiling(maximum + 1));
        return 2 * (bits + Math.max(8, bits));
    }

    private static int log2Ceiling(int value) {
        return 32 - Integer.numberOfLeadingZeros(value - 1);
    }

    private static int clamp(int value, int low, int high) {
        return value > high || value < low ? low : value;
    }
}
