package org.calcitrack.dicom.codec;

/**
 * What a codec decoded.
 *
 * @param bits precision of the samples
 * @param signed whether the codestream itself says that samples are signed
 * @param lossy whether values may have overshot the range that was compressed
 * @param colour what the codestream says about three components
 * @param samples row by row, components of one pixel side by side; kept, not copied
 */
public record Raster(
        int width, int height, int components, int bits, boolean signed, boolean lossy, Colour colour, int[] samples) {

    /** What a codestream says about its three components. */
    public enum Colour {
        /** Nothing; the header has to say. */
        UNSAID,
        RGB,
        YCBCR
    }
}
