package org.calcitrack.dicom.pixel;

import org.calcitrack.dicom.PixelFrame;

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
        if (layout.samplesPerPixel() == 3 && layout.bitsStored() == 8) {
            switch (model) {
                case "YBR_FULL", "YBR_FULL_422" -> ColourModels.fullToRgb(samples);
                case "YBR_PARTIAL_422", "YBR_PARTIAL_420" -> ColourModels.partialToRgb(samples);
                default -> {
                    // RGB already
                }
            }
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
}
