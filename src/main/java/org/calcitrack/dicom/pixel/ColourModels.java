package org.calcitrack.dicom.pixel;

/** Colour into RGB, samples of one pixel side by side. */
final class ColourModels {

    // 16 bits behind the point, as the Independent JPEG Group's code has them: both round alike.
    private static final int POINT = 16;
    private static final long HALF = 1L << POINT - 1;
    private static final long RED_OF_CR = Math.round(1.402 * (1 << POINT));
    private static final long GREEN_OF_CB = -Math.round(0.34414 * (1 << POINT));
    private static final long GREEN_OF_CR = -Math.round(0.71414 * (1 << POINT));
    private static final long BLUE_OF_CB = Math.round(1.772 * (1 << POINT));

    private ColourModels() {}

    /** Three planes one after the other into triples. */
    static int[] interleave(int[] planes, int channels) {
        int pixels = planes.length / channels;
        int[] out = new int[planes.length];
        for (int channel = 0; channel < channels; channel++) {
            for (int i = 0; i < pixels; i++) {
                out[i * channels + channel] = planes[channel * pixels + i];
            }
        }
        return out;
    }

    /** Y1 Y2 Cb Cr for two pixels each, into Y Cb Cr triples (PS3.3 C.7.6.3.1.2). */
    static int[] widenChroma(int[] pairs) {
        int[] out = new int[pairs.length / 4 * 6];
        for (int from = 0, to = 0; from + 3 < pairs.length; from += 4, to += 6) {
            out[to] = pairs[from];
            out[to + 3] = pairs[from + 1];
            out[to + 1] = out[to + 4] = pairs[from + 2];
            out[to + 2] = out[to + 5] = pairs[from + 3];
        }
        return out;
    }

    /** YBR_FULL into RGB of the same depth, in place (PS3.3 C.7.6.3.1.2). */
    static void fullToRgb(int[] samples, int bits) {
        int middle = 1 << bits - 1;
        long highest = (1L << bits) - 1;
        for (int i = 0; i + 2 < samples.length; i += 3) {
            long y = samples[i];
            long cb = samples[i + 1] - middle;
            long cr = samples[i + 2] - middle;
            samples[i] = clamped(y + (RED_OF_CR * cr + HALF >> POINT), highest);
            samples[i + 1] = clamped(y + (GREEN_OF_CB * cb + GREEN_OF_CR * cr + HALF >> POINT), highest);
            samples[i + 2] = clamped(y + (BLUE_OF_CB * cb + HALF >> POINT), highest);
        }
    }

    /** YBR_PARTIAL into RGB, in place: of 8 bits, luma from 16 to 235, chroma from 16 to 240 (ITU-R BT.601). */
    static void partialToRgb(int[] samples, int bits) {
        double unit = 1L << bits - 8;
        double middle = 1L << bits - 1;
        long highest = (1L << bits) - 1;
        for (int i = 0; i + 2 < samples.length; i += 3) {
            double y = (samples[i] - 16 * unit) * (255.0 / 219);
            double cb = (samples[i + 1] - middle) * (255.0 / 224);
            double cr = (samples[i + 2] - middle) * (255.0 / 224);
            samples[i] = clamped(y + 1.402 * cr, highest);
            samples[i + 1] = clamped(y - 0.344136 * cb - 0.714136 * cr, highest);
            samples[i + 2] = clamped(y + 1.772 * cb, highest);
        }
    }

    private static int clamped(long value, long highest) {
        return (int) Math.max(0, Math.min(highest, value));
    }

    private static int clamped(double value, long highest) {
        return (int) Math.max(0, Math.min(highest, Math.round(value)));
    }
}
