package org.calcitrack.dicom.pixel;

import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;

/** Uncompressed pixels: cells of Bits Allocated, packed without gaps (PS3.5 8.1.1). */
final class NativePixels {

    private NativePixels() {}

    /** The bytes that hold one frame's bits, ignoring where in a byte the frame starts. */
    static long bits(PixelLayout layout) {
        long samples = layout.samples();
        return (layout.isHalfChroma() ? samples / 3 * 2 : samples) * layout.bitsAllocated();
    }

    /** All cells of one frame, see {@link #cells}. */
    static int[] frame(byte[] bytes, int firstBit, PixelLayout layout) {
        if (layout.isHalfChroma() && layout.columns() % 2 == 1) {
            throw new DicomRefusal(Reason.UNSUPPORTED_PIXELS, Tag.COLUMNS, "Pairs of pixels in an odd row");
        }
        return cells(bytes, firstBit, (int) (bits(layout) / layout.bitsAllocated()), layout);
    }

    /**
     * Cells in stored order, masked and sign-extended.
     *
     * @param bytes little endian
     * @param firstBit where the frame starts in the bytes; only frames of 1 and 12 bits start within one
     */
    static int[] cells(byte[] bytes, int firstBit, int count, PixelLayout layout) {
        int[] cells = new int[count];
        switch (layout.bitsAllocated()) {
            case 1 -> bits(bytes, firstBit, cells);
            case 8 -> octets(bytes, cells);
            case 12 -> twelves(bytes, firstBit, cells);
            case 16 -> words(bytes, cells);
            default -> wide(bytes, layout.bitsAllocated() / 8, cells);
        }
        StoredBits.of(layout).apply(cells);
        return cells;
    }

    private static void bits(byte[] bytes, int firstBit, int[] cells) {
        for (int i = 0; i < cells.length; i++) {
            int bit = firstBit + i;
            cells[i] = bytes[bit >> 3] >> (bit & 7) & 1;
        }
    }

    private static void octets(byte[] bytes, int[] cells) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = bytes[i] & 0xFF;
        }
    }

    /** Two cells in three bytes, PS3.5 figure 8.1.1-1. */
    private static void twelves(byte[] bytes, int firstBit, int[] cells) {
        for (int i = 0; i < cells.length; i++) {
            int bit = firstBit + 12 * i;
            int at = bit >> 3;
            cells[i] = ((bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8) >> (bit & 7) & 0xFFF;
        }
    }

    private static void words(byte[] bytes, int[] cells) {
        for (int i = 0, at = 0; i < cells.length; i++, at += 2) {
            cells[i] = bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
        }
    }

    private static void wide(byte[] bytes, int cellBytes, int[] cells) {
        for (int i = 0; i < cells.length; i++) {
            for (int b = cellBytes - 1; b >= 0; b--) {
                cells[i] = cells[i] << 8 | bytes[i * cellBytes + b] & 0xFF;
            }
        }
    }
}
