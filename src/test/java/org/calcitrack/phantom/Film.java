package org.calcitrack.phantom;

import java.util.List;

/**
 * A rendered film: unsigned samples row by row, and what is known to be on it.
 *
 * @param pixels stored values, 0 to 2^bitsStored - 1, row by row
 */
public record Film(FilmSpec spec, short[] pixels, List<DepositTruth> truth) {
    public int rows() {
        return spec.detector().rows();
    }

    public int columns() {
        return spec.detector().columns();
    }

    public int bitsStored() {
        return spec.detector().bitsStored();
    }

    /** Distance of pixel centres at the detector, mm. */
    public double spacingMm() {
        return spec.detector().spacingMm();
    }

    public boolean monochrome1() {
        return spec.detector().monochrome1();
    }

    /** The samples as bytes, little endian. */
    public byte[] littleEndian() {
        byte[] bytes = new byte[2 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            bytes[2 * i] = (byte) pixels[i];
            bytes[2 * i + 1] = (byte) (pixels[i] >> 8);
        }
        return bytes;
    }

    /** The value at a pixel as a person sees it: 0 black (exposed) to 1 white. */
    public double brightness(int column, int row) {
        double value = (pixels[row * columns() + column] & 0xFFFF) / (double) ((1 << bitsStored()) - 1);
        return monochrome1() ? 1 - value : value;
    }
}
