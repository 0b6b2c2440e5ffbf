package org.calcitrack.dicom.pixel;

import org.calcitrack.dicom.PixelFrame;

/** Wraps decoded samples, colour turned into RGB. */
final class Frames {

    private Frames() {}

    static PixelFrame of(PixelLayout layout, int[] samples) {
        String photometric = layout.photometric();
        if (layout.samplesPerPixel() == 3 && layout.bitsStored() == 8) {
            switch (photometric) {
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
                layout.samplesPerPixel() == 3 ? "RGB" : photometric,
                samples);
    }
}
