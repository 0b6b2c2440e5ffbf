package org.calcitrack.dicom.pixel;

/**
 * Cuts the stored bits out of an allocated cell (PS3.5 8.1.1); what overlays left in the other bits falls away.
 *
 * @param left bits above the stored ones in 32
 * @param right bits that do not count, so that the value ends at bit 0
 */
record StoredBits(int left, int right, boolean signed) {

    static StoredBits of(PixelLayout layout) {
        return new StoredBits(31 - layout.highBit(), 32 - layout.bitsStored(), layout.signed());
    }

    void apply(int[] cells) {
        if (signed) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i] << left >> right;
            }
        } else {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = cells[i] << left >>> right;
            }
        }
    }

    /** Values that overshot the stored range, as lossy compression makes them: cutting bits off would turn white black. */
    void clamp(int[] values) {
        int bits = 32 - right;
        int lowest = signed ? -1 << bits - 1 : 0;
        int highest = signed ? ~lowest : (int) ((1L << bits) - 1);
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.max(lowest, Math.min(highest, values[i]));
        }
    }
}
