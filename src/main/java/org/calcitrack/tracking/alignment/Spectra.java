package org.calcitrack.tracking.alignment;

/** Products of Fourier transforms of square complex images, real and imaginary parts taking turns. */
final class Spectra {

    private Spectra() {}

    /** The transform of the real part of an image, from the image's transform. */
    static float[] ofRealPart(float[] transform, int size) {
        return part(transform, size, true);
    }

    /** The transform of the imaginary part of an image, from the image's transform. */
    static float[] ofImaginaryPart(float[] transform, int size) {
        return part(transform, size, false);
    }

    private static float[] part(float[] transform, int size, boolean real) {
        float[] part = new float[transform.length];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int at = 2 * (row * size + column);
                int mirrored = 2 * ((size - row) % size * size + (size - column) % size);
                if (real) {
                    part[at] = (transform[at] + transform[mirrored]) / 2;
                    part[at + 1] = (transform[at + 1] - transform[mirrored + 1]) / 2;
                } else {
                    part[at] = (transform[at + 1] + transform[mirrored + 1]) / 2;
                    part[at + 1] = (transform[mirrored] - transform[at]) / 2;
                }
            }
        }
        return part;
    }

    /** The transform of the correlation of one image with another. */
    static float[] correlation(float[] one, float[] other) {
        float[] product = new float[one.length];
        for (int at = 0; at < one.length; at += 2) {
            product[at] = one[at] * other[at] + one[at + 1] * other[at + 1];
            product[at + 1] = one[at] * other[at + 1] - one[at + 1] * other[at];
        }
        return product;
    }

    /**
     * The transform of two real correlations at once: the imaginary part of the first image with {@code first}, which
     * becomes the real part, and its real part with {@code second}, which becomes the imaginary part.
     */
    static float[] correlations(float[] packed, float[] first, float[] second, int size) {
        float[] one = correlation(ofImaginaryPart(packed, size), first);
        float[] other = correlation(ofRealPart(packed, size), second);
        for (int at = 0; at < one.length; at += 2) {
            one[at] -= other[at + 1];
            one[at + 1] += other[at];
        }
        return one;
    }
}
