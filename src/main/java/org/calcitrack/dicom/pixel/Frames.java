package org.calcitrack.dicom.pixel;

import org.calcitrack.dicom.DicomRefusal;
import org.calcitrack.dicom.DicomRefusal.Reason;
import org.calcitrack.dicom.PixelFrame;
import org.calcitrack.dicom.Tag;

/** Wraps decoded samples, colour turned into RGB. */
final class Frames {

    private Frames() {}

    /** Cells as uncompressed Pixel Data hold them. */
    static PixelFrame ofNative(PixelLayout layout, int[] cells) {
        int[] samples = layout.isHalfChroma() ? ColourModels.widenChroma(cells) : cells;
        if (layout.planar()) {
            samples = ColourModels.interleave(samples, layout.samplesPerPixel());
        }
        return of(layout, samples);
    }

    static PixelFrame of(PixelLayout layout, int[] samples) {
        return of(layout, samples, layout.photometric());
    }

    /**
     * Samples side by side.
     *
     * @param model the photometric interpretation that these samples really have
     */
    static PixelFrame of(PixelLayout layout, int[] samples, String model) {
        if (layout.samplesPerPixel() == 3) {
            toRgb(layout, samples, model);
        }
        return new PixelFrame(
                layout.rows(),
                layout.columns(),
                layout.samplesPerPixel(),
                layout.bitsStored(),
                layout.signed(),
                layout.samplesPerPixel() == 3 ? "RGB" : layout.photometric(),
                samples);
    }

    private static void toRgb(PixelLayout layout, int[] samples, String model) {
        boolean full = model.equals("YBR_FULL") || model.equals("YBR_FULL_422");
        boolean partial = model.equals("YBR_PARTIAL_422") || model.equals("YBR_PARTIAL_420");
        if ((full || partial) && (layout.bitsStored() < 8 || layout.bitsStored() > 16 || layout.signed())) {
            throw new DicomRefusal(
                    Reason.UNSUPPORTED_PIXELS,
                    Tag.PHOTOMETRIC_INTERPRETATION,
                    model + " of " + layout.bitsStored() + " bits is not read");
        }
        if (full) {
            ColourModels.fullToRgb(samples, layout.bitsStored());
        } else if (partial) {
            ColourModels.partialToRgb(samples, layout.bitsStored());
        }
    }
}
