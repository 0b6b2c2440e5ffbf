package org.calcitrack.dicom;

import java.util.Arrays;

/**
 * One decoded image: stored values before any lookup table, masked to Bits Stored and sign-extended where Pixel
 * Representation says so. Samples lie row by row from the top left, those of one pixel side by side.
 */
public final class PixelFrame {

    private final int rows;
    private final int columns;
    private final int samplesPerPixel;
    private final int bitsStored;
    private final boolean signed;
    private final String photometricInterpretation;
    private final int[] samples;

    /**
     * @param photometricInterpretation of these samples: MONOCHROME1, MONOCHROME2, PALETTE COLOR or RGB
     * @param samples rows x columns x samplesPerPixel values; kept, not copied
     */
    public PixelFrame(
            int rows,
            int columns,
            int samplesPerPixel,
            int bitsStored,
            boolean signed,
            String photometricInterpretation,
            int[] samples) {
        if (rows < 1 || columns < 1 || (long) rows * columns * samplesPerPixel != samples.length) {
            throw new IllegalArgumentException(
                    "%d x %d x %d pixels are not %d samples".formatted(rows, columns, samplesPerPixel, samples.length));
        }
        this.rows = rows;
        this.columns = columns;
        this.samplesPerPixel = samplesPerPixel;
        this.bitsStored = bitsStored;
        this.signed = signed;
        this.photometricInterpretation = photometricInterpretation;
        this.samples = samples;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** 1 for greyscale and palette images, 3 for colour. */
    public int samplesPerPixel() {
        return samplesPerPixel;
    }

    public int bitsStored() {
        return bitsStored;
    }

    public boolean signed() {
        return signed;
    }

    /** MONOCHROME1, MONOCHROME2, PALETTE COLOR or RGB; colour is already turned into RGB. */
    public String photometricInterpretation() {
        return photometricInterpretation;
    }

    public boolean isColour() {
        return samplesPerPixel == 3;
    }

    /** The stored value of one sample; 32-bit unsigned values come as their bits. */
    public int sample(int row, int column, int channel) {
        return samples[(row * columns + column) * samplesPerPixel + channel];
    }

    /** All samples; not to be changed. */
    public int[] samples() {
        return samples;
    }

    /** All samples in 16 bits each: for unsigned images read them back with {@code & 0xFFFF}. */
    public short[] shorts() {
        if (bitsStored > 16) {
            throw new IllegalStateException(bitsStored + " bits do not fit in 16");
        }
        short[] all = new short[samples.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (short) samples[i];
        }
        return all;
    }

    /** Colour samples in 8 bits each, red first; deeper ones are scaled down. */
    public byte[] rgb() {
        if (!isColour()) {
            throw new IllegalStateException("not a colour image but " + photometricInterpretation);
        }
        int shift = Math.max(0, bitsStored - 8);
        byte[] all = new byte[samples.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (samples[i] >>> shift);
        }
        return all;
    }

    public int minimum() {
        return Arrays.stream(samples).min().orElse(0);
    }

    public int maximum() {
        return Arrays.stream(samples).max().orElse(0);
    }
}
