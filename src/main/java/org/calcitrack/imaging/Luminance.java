package org.calcitrack.imaging;

import org.calcitrack.dicom.LookupTable;
import org.calcitrack.dicom.PaletteColours;
import org.calcitrack.dicom.PixelFrame;

/** Turns colour into the 8-bit brightness that the viewer shows. */
final class Luminance {

    private Luminance() {}

    /** One row of a colour frame. */
    static void row(PixelFrame frame, int row, int[] into) {
        int shift = Math.max(0, frame.bitsStored() - 8);
        for (int column = 0; column < frame.columns(); column++) {
            into[column] = of(
                    frame.sample(row, column, 0) >> shift,
                    frame.sample(row, column, 1) >> shift,
                    frame.sample(row, column, 2) >> shift);
        }
    }

    /** One row of a palette frame. */
    static void row(PixelFrame frame, PaletteColours palette, int row, int[] into) {
        for (int column = 0; column < frame.columns(); column++) {
            int index = frame.sample(row, column, 0);
            into[column] = of(octet(palette.red(), index), octet(palette.green(), index), octet(palette.blue(), index));
        }
    }

    private static int octet(LookupTable table, int index) {
        return table.at(index) >>> table.bits() - 8 & 0xFF;
    }

    // ITU-R BT.601
    private static int of(int red, int green, int blue) {
        return (299 * red + 587 * green + 114 * blue + 500) / 1000;
    }
}
