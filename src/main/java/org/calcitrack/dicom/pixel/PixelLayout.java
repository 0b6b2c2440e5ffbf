package org.calcitrack.dicom.pixel;

import org.calcitrack.dicom.DicomObject;
import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.Tag;
import org.calcitrack.dicom.stream.Limits;

/**
 * The Image Pixel module (PS3.3 C.7.6.3), checked: what is here can be allocated and decoded.
 *
 * @param highBit position of the most significant stored bit
 * @param planar whether colours lie in planes
 */
public record PixelLayout(
        int rows,
        int columns,
        int frames,
        int samplesPerPixel,
        int bitsAllocated,
        int bitsStored,
        int highBit,
        boolean signed,
        boolean planar,
        String photometric) {

    public static PixelLayout of(DicomObject dataset) {
        int samples = dataset.integer(Tag.SAMPLES_PER_PIXEL).orElse(1);
        int allocated = required(dataset, Tag.BITS_ALLOCATED);
        int stored = dataset.integer(Tag.BITS_STORED).orElse(allocated);
        PixelLayout layout = new PixelLayout(
                required(dataset, Tag.ROWS),
                required(dataset, Tag.COLUMNS),
                Math.max(1, dataset.integer(Tag.NUMBER_OF_FRAMES).orElse(1)),
                samples,
                allocated,
                stored,
                dataset.integer(Tag.HIGH_BIT).orElse(stored - 1),
                dataset.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1,
                dataset.integer(Tag.PLANAR_CONFIGURATION).orElse(0) == 1 && samples > 1,
                dataset.string(Tag.PHOTOMETRIC_INTERPRETATION).orElse(samples == 3 ? "RGB" : "MONOCHROME2"));
        layout.check();
        return layout;
    }

    /** The same cells with every bit of them stored. */
    PixelLayout ofWholeCells() {
        return new PixelLayout(
                rows,
                columns,
                frames,
                samplesPerPixel,
                bitsAllocated,
                bitsAllocated,
                bitsAllocated - 1,
                false,
                planar,
                photometric);
    }

    /** Samples of one frame. */
    public int samples() {
        return Math.multiplyExact(Math.multiplyExact(rows, columns), samplesPerPixel);
    }

    /** Whether two pixels share their chroma (PS3.3 C.7.6.3.1.2); only uncompressed pixels are stored so. */
    boolean isHalfChroma() {
        return samplesPerPixel == 3 && (photometric.equals("YBR_FULL_422") || photometric.equals("YBR_PARTIAL_422"));
    }

    private void check() {
        refuseIf(rows < 1, Tag.ROWS, rows);
        refuseIf(columns < 1, Tag.COLUMNS, columns);
        refuseIf(
                samplesPerPixel != 1 && samplesPerPixel != 3 && samplesPerPixel != 4,
                Tag.SAMPLES_PER_PIXEL,
                samplesPerPixel);
        refuseIf(
                bitsAllocated != 1 && bitsAllocated != 12 && bitsAllocated % 8 != 0, Tag.BITS_ALLOCATED, bitsAllocated);
        refuseIf(bitsAllocated < 1 || bitsAllocated > 32, Tag.BITS_ALLOCATED, bitsAllocated);
        refuseIf(bitsStored < 1 || bitsStored > bitsAllocated, Tag.BITS_STORED, bitsStored);
        refuseIf(highBit < bitsStored - 1 || highBit >= bitsAllocated, Tag.HIGH_BIT, highBit);
        if ((long) rows * columns * samplesPerPixel > Limits.SAMPLES) {
            throw new DicomRefusal(
                    Reason.LIMIT_EXCEEDED, Tag.ROWS, "A frame of " + rows + " x " + columns + " pixels is too large");
        }
    }

    private static void refuseIf(boolean bad, Tag tag, int value) {
        if (bad) {
            throw new DicomRefusal(Reason.UNSUPPORTED_PIXELS, tag, tag.keyword() + " is " + value);
        }
    }

    private static int required(DicomObject dataset, Tag tag) {
        return dataset.integer(tag)
                .orElseThrow(() -> new DicomRefusal(Reason.UNSUPPORTED_PIXELS, tag, tag.keyword() + " is missing"));
    }
}
