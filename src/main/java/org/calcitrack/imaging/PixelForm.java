package org.calcitrack.imaging;

import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.Tag;

/**
 * How a DICOM film holds its samples.
 *
 * @param colour whether pixels are colours, direct or from a palette, which are shown as 8-bit luminance
 */
record PixelForm(
        int rows, int columns, int bitsAllocated, int bitsStored, int highBit, boolean signed, boolean colour) {

    /** The most pixels a DICOM film may have: a 43 cm square at 0.03 mm, above any detector. */
    static final long PIXEL_LIMIT = 200_000_000;

    /**
     * Reads and checks it.
     *
     * @throws ImportRefused when it is incomplete, impossible, too large or not a film
     */
    static PixelForm of(DicomObject header) {
        int allocated = header.integer(Tag.BITS_ALLOCATED).orElse(0);
        int stored = header.integer(Tag.BITS_STORED).orElse(allocated);
        PixelForm form = new PixelForm(
                header.integer(Tag.ROWS).orElse(0),
                header.integer(Tag.COLUMNS).orElse(0),
                allocated,
                stored,
                header.integer(Tag.HIGH_BIT).orElse(stored - 1),
                header.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1,
                isColour(header));
        form.check();
        return form;
    }

    private static boolean isColour(DicomObject header) {
        int samples = header.integer(Tag.SAMPLES_PER_PIXEL).orElse(1);
        if (samples != 1 && samples != 3) {
            throw ImportRefused.because("unsupported-pixels", samples + " samples a pixel");
        }
        return samples == 3
                || header.string(Tag.PHOTOMETRIC_INTERPRETATION)
                        .filter("PALETTE COLOR"::equals)
                        .isPresent();
    }

    private void check() {
        if (rows < 1 || columns < 1 || bitsStored < 1 || bitsStored > bitsAllocated) {
            throw ImportRefused.because("corrupt-dicom", "Rows, columns or bits are missing or impossible");
        }
        if ((long) rows * columns > PIXEL_LIMIT) {
            throw ImportRefused.tooManyPixels(columns + " x " + rows + " pixels claimed");
        }
        if (bitsStored > 16) {
            throw ImportRefused.because("unsupported-pixels", "More than 16 bits stored: " + bitsStored);
        }
    }

    /** How the stored values of a greyscale film travel. */
    SampleType sampleType() {
        return signed ? SampleType.INT16 : bitsStored <= 8 ? SampleType.UINT8 : SampleType.UINT16;
    }

    /** Bytes of the samples when they are stored without compression and one after the other. */
    long storedBytes() {
        return (long) rows * columns * (bitsAllocated / 8);
    }
}
