package org.calcitrack.phantom;

/**
 * The plate and what it stores.
 *
 * @param spacingMm distance of pixel centres at the detector
 * @param bitsStored 10 to 16 of 16 bits allocated
 * @param monochrome1 true when the smallest value is white (unexposed)
 */
public record Detector(int rows, int columns, double spacingMm, int bitsStored, boolean monochrome1) {
    public Detector {
        if (rows < 16 || columns < 16 || bitsStored < 8 || bitsStored > 16 || !(spacingMm > 0)) {
            throw new IllegalArgumentException(
                    "no such detector: " + rows + "x" + columns + ", " + bitsStored + " bits, " + spacingMm + " mm");
        }
    }

    /** The usual film of a region at this spacing, 12 bits, MONOCHROME2. */
    public static Detector usual(Region region, double spacingMm) {
        return new Detector(
                (int) Math.round(region.heightMm() / spacingMm),
                (int) Math.round(region.widthMm() / spacingMm),
                spacingMm,
                12,
                false);
    }

    public Detector bits(int bits) {
        return new Detector(rows, columns, spacingMm, bits, monochrome1);
    }

    public Detector inverted() {
        return new Detector(rows, columns, spacingMm, bitsStored, true);
    }
}
