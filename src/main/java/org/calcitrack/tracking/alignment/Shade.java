package org.calcitrack.tracking.alignment;

import boofcv.alg.filter.blur.GBlurImageOps;
import boofcv.alg.interpolate.InterpolatePixelS;
import boofcv.factory.interpolate.FactoryInterpolation;
import boofcv.struct.border.BorderType;
import boofcv.struct.image.GrayF32;

/**
 * A picture at one working size.
 *
 * @param image brightness; 0 where unknown
 * @param valid 1 where the film shows something, 0 where not, between them along the seam
 */
record Shade(GrayF32 image, GrayF32 valid) {

    /** Working sizes above this part of a picture's need no blur. */
    private static final double SHARP = 0.9;
    /** Standard deviation of the blur, working pixels. */
    private static final double BLUR = 0.45;

    /** @param factor working pixels a pixel of the picture */
    static Shade of(Picture picture, double factor) {
        var known = new GrayF32(picture.columns(), picture.rows());
        var validity = new GrayF32(picture.columns(), picture.rows());
        for (int i = 0; i < picture.brightness().length; i++) {
            float value = picture.brightness()[i];
            known.data[i] = Float.isNaN(value) ? 0 : value;
            validity.data[i] = Float.isNaN(value) ? 0 : 1;
        }
        var image = resized(known, factor);
        var valid = resized(validity, factor);
        for (int i = 0; i < image.width * image.height; i++) {
            image.data[i] = valid.data[i] > 1e-3f ? image.data[i] / valid.data[i] : 0;
        }
        return new Shade(image, valid);
    }

    static GrayF32 blurred(GrayF32 image, double deviation) {
        var blurred = new GrayF32(image.width, image.height);
        GBlurImageOps.gaussian(image, blurred, deviation, (int) Math.ceil(2.5 * deviation), null);
        return blurred;
    }

    /** Blurs what the working size cannot show, then reads between the pixels: places keep their exact proportion. */
    private static GrayF32 resized(GrayF32 image, double factor) {
        int columns = Math.max(8, (int) Math.floor(image.width * factor));
        int rows = Math.max(8, (int) Math.floor(image.height * factor));
        InterpolatePixelS<GrayF32> between = FactoryInterpolation.bilinearPixelS(image, BorderType.EXTENDED);
        between.setImage(factor < SHARP ? blurred(image, BLUR / factor) : image);
        var resized = new GrayF32(columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                resized.data[row * columns + column] =
                        between.get((float) ((column + 0.5) / factor - 0.5), (float) ((row + 0.5) / factor - 0.5));
            }
        }
        return resized;
    }
}
