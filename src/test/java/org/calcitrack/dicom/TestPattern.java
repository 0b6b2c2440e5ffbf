package org.calcitrack.dicom;

/** The picture behind the stored codestreams: slanted ramps that turn around, with a fine texture on top. */
final class TestPattern {

    static final int COLUMNS = 37;
    static final int ROWS = 29;

    private TestPattern() {}

    static int value(int bits, int x, int y, int channel) {
        int phase = 5 * x + 3 * y + 20 * channel;
        int ramp = Math.abs(phase % 128 - 64);
        int greatest = (1 << bits) - 1;
        return (int) ((long) ramp * (greatest - 6) / 64) + x * y % 7;
    }

    /** All samples, those of one pixel side by side. */
    static int[] samples(int bits, int channels, boolean signed) {
        int[] samples = new int[ROWS * COLUMNS * channels];
        for (int i = 0; i < samples.length; i++) {
            int pixel = i / channels;
            int value = value(bits, pixel % COLUMNS, pixel / COLUMNS, i % channels);
            samples[i] = signed ? value - (1 << bits - 1) : value;
        }
        return samples;
    }
}
