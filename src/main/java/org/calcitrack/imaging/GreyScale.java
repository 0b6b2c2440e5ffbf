package org.calcitrack.imaging;

import java.util.List;
import java.util.Optional;

/**
 * What a viewer needs to show the samples of a film: their layout, and the way from sample to brightness.
 *
 * @param sampleType how samples travel
 * @param bitsStored significant bits of a sample
 * @param slope Rescale Slope (0028,1053); 1 when absent or applied to the samples by a table
 * @param intercept Rescale Intercept (0028,1052); 0 when absent
 * @param inverted whether low values are bright (MONOCHROME1 or Presentation LUT Shape INVERSE)
 * @param windows the windows offered, the first is the default; never empty
 * @param padding stored values that are not part of the image; empty when there are none
 */
public record GreyScale(
        SampleType sampleType,
        int bitsStored,
        double slope,
        double intercept,
        boolean inverted,
        List<GreyWindow> windows,
        Optional<PaddingRange> padding) {

    public GreyScale {
        windows = List.copyOf(windows);
        if (bitsStored < 1 || bitsStored > 8 * sampleType.bytes()) {
            throw new IllegalArgumentException("Bits stored must fit the sample type: " + bitsStored);
        }
        if (slope == 0 || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
            throw new IllegalArgumentException("Slope must be finite and not 0: " + slope + ", " + intercept);
        }
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("At least one window is needed");
        }
    }

    /**
     * Stored values that mark places without image. // PS3.3 C.7.5.1.1.2
     *
     * @param lowest the smallest such stored value
     * @param highest the largest such stored value
     */
    public record PaddingRange(int lowest, int highest) {

        public PaddingRange {
            if (lowest > highest) {
                throw new IllegalArgumentException("Padding runs upwards: " + lowest + " to " + highest);
            }
        }
    }

    public GreyWindow defaultWindow() {
        return windows.getFirst();
    }
}
