package org.calcitrack.dicom.codec.jpeg2000;

/**
 * How one component is coded (T.800 A.6.1, A.6.2).
 *
 * @param levels of wavelet decomposition
 * @param blockWidth exponent of the width of code-blocks
 * @param blockStyle flags of table A.19
 * @param precincts exponents of width (low half) and height (high half) for each resolution
 */
record CodingStyle(int levels, int blockWidth, int blockHeight, int blockStyle, boolean reversible, int[] precincts) {

    boolean isBypass() {
        return (blockStyle & 1) != 0;
    }

    boolean isReset() {
        return (blockStyle & 2) != 0;
    }

    boolean isTerminatedEachPass() {
        return (blockStyle & 4) != 0;
    }

    boolean isCausal() {
        return (blockStyle & 8) != 0;
    }

    boolean isSegmented() {
        return (blockStyle & 32) != 0;
    }

    int precinctWidth(int resolution) {
        return precincts[resolution] & 15;
    }

    int precinctHeight(int resolution) {
        return precincts[resolution] >> 4;
    }
}
