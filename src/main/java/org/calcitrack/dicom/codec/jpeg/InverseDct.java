package org.calcitrack.dicom.codec.jpeg;

/**
 * The inverse 8 x 8 cosine transform (T.81 A.3.3) in two passes of one dimension, by the scheme of Loeffler, Ligtenberg
 * and Moschytz (1989) in integers of 13 bits behind the point. The reference implementation of the Independent JPEG
 * Group, which DCMTK and GDCM contain, rounds in the same places: so do these samples, to the last bit.
 */
final class InverseDct {

    /** Row-major place of each zigzag position (T.81 figure A.6). */
    private static final int[] NATURAL = zigzag();

    private static final int POINT = 13;
    private static final int C_0_298631336 = fixed(0.298631336);
    private static final int C_0_390180644 = fixed(0.390180644);
    private static final int C_0_541196100 = fixed(0.541196100);
    private static final int C_0_765366865 = fixed(0.765366865);
    private static final int C_0_899976223 = fixed(0.899976223);
    private static final int C_1_175875602 = fixed(1.175875602);
    private static final int C_1_501321110 = fixed(1.501321110);
    private static final int C_1_847759065 = fixed(1.847759065);
    private static final int C_1_961570560 = fixed(1.961570560);
    private static final int C_2_053119869 = fixed(2.053119869);
    private static final int C_2_562915447 = fixed(2.562915447);
    private static final int C_3_072711026 = fixed(3.072711026);

    private final int[] steps = new int[64];
    private final int[] work = new int[64];
    private final int middle;
    private final int maximum;
    /** Bits that columns keep behind the point for the rows. */
    private final int kept;

    /**
     * @param quantisation steps in zigzag order
     */
    InverseDct(int[] quantisation, int precision) {
        for (int k = 0; k < 64; k++) {
            steps[NATURAL[k]] = quantisation[k];
        }
        middle = 1 << precision - 1;
        maximum = (1 << precision) - 1;
        kept = precision > 8 ? 1 : 2;
    }

    void block(short[] coefficients, int from, short[] plane, int to, int stride) {
        for (int k = 0; k < 64; k++) {
            int place = NATURAL[k];
            work[place] = coefficients[from + k] * steps[place];
        }
        for (int i = 0; i < 8; i++) {
            column(i);
        }
        for (int i = 0; i < 8; i++) {
            transform(8 * i, 1, POINT + kept + 3);
        }
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                int value = work[8 * y + x] + middle;
                plane[to + y * stride + x] = (short) Math.max(0, Math.min(maximum, value));
            }
        }
    }

    /** Most columns hold one value or none. */
    private void column(int at) {
        int[] w = work;
        if ((w[at + 8] | w[at + 16] | w[at + 24] | w[at + 32] | w[at + 40] | w[at + 48] | w[at + 56]) == 0) {
            int value = w[at] << kept;
            for (int i = at; i < 64; i += 8) {
                w[i] = value;
            }
        } else {
            transform(at, 8, POINT - kept);
        }
    }

    /** One dimension in place; results lose this many bits, rounded. */
    private void transform(int at, int step, int shift) {
        int[] w = work;
        int x2 = w[at + 2 * step];
        int x6 = w[at + 6 * step];
        int shared = (x2 + x6) * C_0_541196100;
        int even2 = shared - x6 * C_1_847759065;
        int even3 = shared + x2 * C_0_765366865;
        int even0 = w[at] + w[at + 4 * step] << POINT;
        int even1 = w[at] - w[at + 4 * step] << POINT;
        int half = 1 << shift - 1;
        int a0 = even0 + even3 + half;
        int a3 = even0 - even3 + half;
        int a1 = even1 + even2 + half;
        int a2 = even1 - even2 + half;

        int x7 = w[at + 7 * step];
        int x5 = w[at + 5 * step];
        int x3 = w[at + 3 * step];
        int x1 = w[at + step];
        int z5 = (x7 + x3 + x5 + x1) * C_1_175875602;
        int z1 = -(x7 + x1) * C_0_899976223;
        int z2 = -(x5 + x3) * C_2_562915447;
        int z3 = z5 - (x7 + x3) * C_1_961570560;
        int z4 = z5 - (x5 + x1) * C_0_390180644;
        int b0 = x7 * C_0_298631336 + z1 + z3;
        int b1 = x5 * C_2_053119869 + z2 + z4;
        int b2 = x3 * C_3_072711026 + z2 + z3;
        int b3 = x1 * C_1_501321110 + z1 + z4;

        w[at] = a0 + b3 >> shift;
        w[at + 7 * step] = a0 - b3 >> shift;
        w[at + step] = a1 + b2 >> shift;
        w[at + 6 * step] = a1 - b2 >> shift;
        w[at + 2 * step] = a2 + b1 >> shift;
        w[at + 5 * step] = a2 - b1 >> shift;
        w[at + 3 * step] = a3 + b0 >> shift;
        w[at + 4 * step] = a3 - b0 >> shift;
    }

    private static int fixed(double value) {
        return (int) Math.round(value * (1 << POINT));
    }

    private static int[] zigzag() {
        int[] natural = new int[64];
        int k = 0;
        for (int diagonal = 0; diagonal < 15; diagonal++) {
            for (int i = 0; i <= diagonal; i++) {
                int down = diagonal % 2 == 0 ? diagonal - i : i;
                if (down < 8 && diagonal - down < 8) {
                    natural[k++] = down * 8 + diagonal - down;
                }
            }
        }
        return natural;
    }
}
