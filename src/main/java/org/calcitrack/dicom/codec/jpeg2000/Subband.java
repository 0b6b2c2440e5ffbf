package org.calcitrack.dicom.codec.jpeg2000;

/**
 * One band of a resolution.
 *
 * @param kind {@link #LL}, {@link #HL}, {@link #LH} or {@link #HH}
 * @param index in the order of quantisation steps
 * @param x0 to y1 in band coordinates (T.800 B-15)
 * @param left and top: where its coefficients go in the resolution's array, low-pass first
 */
record Subband(int kind, int index, int x0, int y0, int x1, int y1, int left, int top) {

    static final int LL = 0;
    static final int HL = 1;
    static final int LH = 2;
    static final int HH = 3;

    /** The logarithm of the band's gain (T.800 table E.1). */
    int gain() {
        return kind == LL ? 0 : kind == HH ? 2 : 1;
    }
}
