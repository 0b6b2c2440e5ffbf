package org.calcitrack.dicom.codec.jpegls;

/**
 * What has been learned about the errors in each surrounding (T.87 A.2.1): sums of magnitudes, bias, correction and
 * count. The two contexts at the end belong to samples that end a run.
 */
final class LsContexts {

    static final int RUN = 729;

    private final int near2;
    private final int reset;
    final int[] magnitude = new int[RUN + 2];
    final int[] bias = new int[RUN + 2];
    final int[] correction = new int[RUN + 2];
    final int[] count = new int[RUN + 2];
    private final int[] negative = new int[2];

    LsContexts(LsParameters parameters) {
        near2 = 2 * parameters.near() + 1;
        reset = parameters.reset();
        java.util.Arrays.fill(magnitude, Math.max(2, (parameters.range() + 32) / 64));
        java.util.Arrays.fill(count, 1);
    }

    /** The Golomb parameter (T.87 A.5.1). */
    int golomb(int context, int sum) {
        int k = 0;
        int n = count[context];
        while (n << k < sum && k < 24) {
            k++;
        }
        return k;
    }

    /** T.87 A.6. */
    void update(int q, int error) {
        bias[q] += error * near2;
        magnitude[q] += Math.abs(error);
        if (count[q] == reset) {
            magnitude[q] >>= 1;
            bias[q] >>= 1;
            count[q] >>= 1;
        }
        count[q]++;
        if (bias[q] <= -count[q]) {
            bias[q] = Math.max(bias[q] + count[q], 1 - count[q]);
            correction[q] = Math.max(-128, correction[q] - 1);
        } else if (bias[q] > 0) {
            bias[q] = Math.min(bias[q] - count[q], 0);
            correction[q] = Math.min(127, correction[q] + 1);
        }
    }

    /** Whether most errors at the ends of such runs are negative. */
    boolean mostlyNegative(int type) {
        return 2 * negative[type] >= count[RUN + type];
    }

    /** T.87 A.7.2.2. */
    void updateRun(int type, int error, int mapped) {
        int q = RUN + type;
        if (error < 0) {
            negative[type]++;
        }
        magnitude[q] += mapped + 1 - type >> 1;
        if (count[q] == reset) {
            magnitude[q] >>= 1;
            count[q] >>= 1;
            negative[type] >>= 1;
        }
        count[q]++;
    }
}
