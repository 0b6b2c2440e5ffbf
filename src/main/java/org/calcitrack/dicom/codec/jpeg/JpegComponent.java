package org.calcitrack.dicom.codec.jpeg;

/** One component of a frame (T.81 B.2.2), with the coefficients or samples decoded so far. */
final class JpegComponent {

    final int id;
    final int horizontal;
    final int vertical;
    final int quantisation;
    /** Blocks that cover the component in whole MCUs. */
    int blocksWide;

    int blocksHigh;
    /** Size in samples without padding. */
    int width;

    int height;
    /** Quantised coefficients of all blocks, 64 each, in zigzag order. */
    short[] coefficients = new short[0];
    /** The DC predictor. */
    int previous;

    JpegComponent(int id, int horizontal, int vertical, int quantisation) {
        this.id = id;
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.quantisation = quantisation;
    }
}
