package org.calcitrack.dicom.pixel;

/** Colour into RGB, samples of one pixel side by side. */
final class ColourModels {

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

    /** YBR_FULL of 8 bits into RGB, in place (PS3.3 C.7.6.3.1.2). */
    static void fullToRgb(int[] samples) {
        for (int i = 0; i + 2 < samples.length; i += 3) {
            double y = samples[i];
            double cb = samples[i + 1] - 128.0;
            double cr = samples[i + 2] - 128.0;
            samples[i] = octet(y + 1.402 * cr);
            samples[i + 1] = octet(y - 0.344136 * cb - 0.714136 * cr);
            samples[i + 2] = octet(y + 1.772 * cb);
        }
    }

    /** YBR_PARTIAL of 8 bits into RGB, in place: luma from 16 to 235, chroma from 16 to 240 (ITU-R BT.601). */
    static void partialToRgb(int[] samples) {
        for (int i = 0; i + 2 < samples.length; i += 3) {
            double y = (samples[i] - 16) * (255.0 / 219);
            double cb = (samples[i + 1] - 128) * (255.0 / 224);
            double cr = (samples[i + 2] - 128) * (255.0 / 224);
            samples[i] = octet(y + 1.402 * cr);
            samples[i + 1] = octet(y - 0.344136 * cb - 0.714136 * cr);
            samples[i + 2] = octet(y + 1.772 * cb);
        }
    }

    private static int octet(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
