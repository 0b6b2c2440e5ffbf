package org.calcitrack.dicom.codec.jpeg;

/** The inverse 8 x 8 cosine transform (T.81 A.3.3) in two passes of one dimension. */
final class InverseDct {

    /** Row-major place of each zigzag position (T.81 figure A.6). */
    private static final int[] NATURAL = zigzag();

    private final float[] steps = new float[64];
    private final float[] work = new float[64];
    private final int middle;
    private final int maximum;

    /**
     * @param quantisation steps in zigzag order
     */
    InverseDct(int[] quantisation, int precision) {
        for (int k = 0; k < 64; k++) {
            int place = NATURAL[k];
            steps[k] = (float) (quantisation[k] * scale(place >> 3) * scale(place & 7) / 8);
        }
        middle = 1 << precision - 1;
        maximum = (1 << precision) - 1;
    }

    void block(short[] coefficients, int from, short[] plane, int to, int stride) {
        java.util.Arrays.fill(work, 0);
        for (int k = 0; k < 64; k++) {
            work[NATURAL[k]] = coefficients[from + k] * steps[k];
        }
        for (int i = 0; i < 8; i++) {
            transform(i, 8);
        }
        for (int i = 0; i < 8; i++) {
            transform(8 * i, 1);
        }
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) {
                int value = Math.round(work[8 * y + x]) + middle;
                plane[to + y * stride + x] = (short) Math.max(0, Math.min(maximum, value));
            }
        }
    }

    /**
     * One dimension in place by the scheme of Arai, Agui and Nakajima (1988): five multiplications, because the
     * scale factors are folded into the quantisation steps.
     */
    private void transform(int at, int step) {
        float even0 = work[at];
        float even1 = work[at + 2 * step];
        float even2 = work[at + 4 * step];
        float even3 = work[at + 6 * step];
        float sum = even0 + even2;
        float difference = even0 - even2;
        float outer = even1 + even3;
        float inner = (even1 - even3) * 1.414213562f - outer;
        float a0 = sum + outer;
        float a3 = sum - outer;
        float a1 = difference + inner;
        float a2 = difference - inner;

        float odd0 = work[at + step];
        float odd1 = work[at + 3 * step];
        float odd2 = work[at + 5 * step];
        float odd3 = work[at + 7 * step];
        float z13 = odd2 + odd1;
        float z10 = odd2 - odd1;
        float z11 = odd0 + odd3;
        float z12 = odd0 - odd3;
        float b7 = z11 + z13;
        float b11 = (z11 - z13) * 1.414213562f;
        float z5 = (z10 + z12) * 1.847759065f;
        float b10 = z5 - z12 * 1.082392200f;
        float b12 = z5 - z10 * 2.613125930f;
        float b6 = b12 - b7;
        float b5 = b11 - b6;
        float b4 = b10 - b5;

        work[at] = a0 + b7;
        work[at + 7 * step] = a0 - b7;
        work[at + step] = a1 + b6;
        work[at + 6 * step] = a1 - b6;
        work[at + 2 * step] = a2 + b5;
        work[at + 5 * step] = a2 - b5;
        work[at + 3 * step] = a3 + b4;
        work[at + 4 * step] = a3 - b4;
    }

    private static double scale(int k) {
        return k == 0 ? 1 : Math.cos(k * Math.PI / 16) * Math.sqrt(2);
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
