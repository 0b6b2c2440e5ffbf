package org.calcitrack.tracking.alignment;

import boofcv.alg.filter.derivative.DerivativeType;
import boofcv.alg.filter.derivative.GImageDerivativeOps;
import boofcv.struct.border.BorderType;
import boofcv.struct.image.GrayF32;

/**
 * What stands out in a picture: brightness less the mean around it, in units of the deviation around it. Exposure,
 * tone curve and vignetting fall out; edges of bones and skin stay.
 *
 * @param values -3 to 3; 0 where nothing is known
 * @param across change of the values from column to column
 * @param down change of the values from row to row
 * @param valid 1 where the film shows the patient, else 0
 */
record Detail(GrayF32 values, GrayF32 across, GrayF32 down, GrayF32 valid) {

    /** Standard deviation of the blur against noise, pixels. */
    private static final double SMOOTHING = 0.8;
    /** Deviations below this part of the picture's own deviation count as noise. */
    private static final double NOISE_SHARE = 0.06;

    private static final float STRONGEST = 3;

    /**
     * @param reach standard deviation of the surroundings, pixels
     */
    static Detail of(Shade shade, Margins margins, double reach) {
        var valid = shade.valid().clone();
        margins.clear(valid);
        for (int i = 0; i < valid.width * valid.height; i++) {
            valid.data[i] = valid.data[i] > 0.99f ? 1 : 0;
        }
        return of(standing(Shade.blurred(shade.image(), SMOOTHING), valid, reach), valid);
    }

    private static Detail of(GrayF32 values, GrayF32 valid) {
        var across = new GrayF32(values.width, values.height);
        var down = new GrayF32(values.width, values.height);
        GImageDerivativeOps.gradient(DerivativeType.THREE, values, across, down, BorderType.EXTENDED);
        return new Detail(values, across, down, valid);
    }

    /** The same with bright and dark exchanged. */
    Detail negative() {
        return new Detail(negative(values), negative(across), negative(down), valid);
    }

    int columns() {
        return values.width;
    }

    int rows() {
        return values.height;
    }

    private static GrayF32 standing(GrayF32 image, GrayF32 valid, double reach) {
        int size = image.width * image.height;
        var first = new GrayF32(image.width, image.height);
        var second = new GrayF32(image.width, image.height);
        double offset = mean(image, valid);
        double power = 0;
        double count = 0;
        for (int i = 0; i < size; i++) {
            if (valid.data[i] > 0) {
                first.data[i] = (float) (image.data[i] - offset);
                second.data[i] = first.data[i] * first.data[i];
                power += second.data[i];
                count++;
            }
        }
        double floor = Math.max(1e-9, NOISE_SHARE * Math.sqrt(power / Math.max(1, count)));
        var weights = Shade.blurred(valid, reach);
        var means = Shade.blurred(first, reach);
        var powers = Shade.blurred(second, reach);
        var standing = new GrayF32(image.width, image.height);
        for (int i = 0; i < size; i++) {
            if (valid.data[i] > 0 && weights.data[i] > 1e-3f) {
                float mean = means.data[i] / weights.data[i];
                float variance = Math.max(0, powers.data[i] / weights.data[i] - mean * mean);
                double deviation = Math.sqrt(variance + floor * floor);
                standing.data[i] = Math.clamp((float) ((first.data[i] - mean) / deviation), -STRONGEST, STRONGEST);
            }
        }
        return standing;
    }

    private static double mean(GrayF32 image, GrayF32 valid) {
        double sum = 0;
        double count = 0;
        for (int i = 0; i < image.width * image.height; i++) {
            sum += valid.data[i] * image.data[i];
            count += valid.data[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    private static GrayF32 negative(GrayF32 image) {
        var negative = new GrayF32(image.width, image.height);
        for (int i = 0; i < image.width * image.height; i++) {
            negative.data[i] = -image.data[i];
        }
        return negative;
    }
}
