package org.calcitrack.dicom.codec.jpeg2000;

import org.calcitrack.dicom.codec.CodecBounds;

/**
 * The steps of one component (T.800 A.6.4).
 *
 * @param style 0 none, 1 derived from the first step, 2 each band its own
 * @param guardBits G
 * @param steps exponent times 2048 plus mantissa, in the order of bands
 */
record Quantisation(int style, int guardBits, int[] steps) {

    /** The exponent of a band: 0 is LL, then HL, LH, HH of each level from the coarsest (T.800 E.1.1). */
    int exponent(int band) {
        if (style == 1) {
            return Math.max(0, (steps[0] >> 11) - Math.max(0, (band - 1) / 3)); // E-5
        }
        return step(band) >> 11;
    }

    /** T.800 E-3. */
    float stepSize(int band, int dynamicRange) {
        int mantissa = style == 0 ? 0 : (style == 1 ? steps[0] : step(band)) & 0x7FF;
        return (float) (Math.scalb(1.0, dynamicRange - exponent(band)) * (1 + mantissa / 2048.0));
    }

    private int step(int band) {
        if (band >= steps.length) {
            throw CodecBounds.corrupt("JPEG 2000 quantisation lacks a band");
        }
        return steps[band];
    }
}
