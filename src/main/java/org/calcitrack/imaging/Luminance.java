package org.calcitrack.imaging;

import org.calcitrack.dicom.PixelFrame;

/** Turns colour into the 8-bit brightness that the viewer shows. */
final class Luminance {

    private Luminance() {}

    /** One row of a colour frame. */
    static void row(PixelFrame frame, int row, int[] into) {
        int shift = Math.max(0, frame.bitsStored() - 8);
        for (int column = 0; column < frame.columns(); column++) {
            int red = frame.sample(row, column, 0) >> shift;
            int green = frame.sample(row, column, 1) >> shift;
            int blue = frame.sample(row, column, 2) >> shift;
            // ITU-R BT.601
            into[column] = (299 * red + 587 * green + 114 * blue + 500) / 1000;
        }
    }
}
