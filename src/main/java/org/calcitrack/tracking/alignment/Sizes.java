package org.calcitrack.tracking.alignment;

import org.calcitrack.geometry.SimilarityTransform;

/**
 * Brings two pictures to a common size: the same millimetres in a pixel where both say how large they are, else the same
 * length of their longer sides.
 */
record Sizes(Picture from, Picture to, Margins marginsFrom, Margins marginsTo, double unitFrom, double unitTo) {

    private static final int BORDER_SEEN_AT = 160;

    static Sizes of(Picture from, Picture to) {
        boolean known = known(from, to);
        return new Sizes(
                from,
                to,
                margins(from),
                margins(to),
                known ? from.millimetresPerPixel().getAsDouble() : 1.0 / from.longSide(),
                known ? to.millimetresPerPixel().getAsDouble() : 1.0 / to.longSide());
    }

    private static boolean known(Picture from, Picture to) {
        return from.millimetresPerPixel().isPresent()
                && to.millimetresPerPixel().isPresent();
    }

    Detail detailFrom(int longSide, double reach) {
        return detail(from, marginsFrom, factorFrom(longSide), reach);
    }

    Detail detailTo(int longSide, double reach) {
        return detail(to, marginsTo, factorTo(longSide), reach);
    }

    /** A transform between details, as one between the pictures themselves. */
    SimilarityTransform pictures(SimilarityTransform details, int longSide) {
        return new SimilarityTransform(factorFrom(longSide), 0, 0, 0)
                .then(details)
                .then(new SimilarityTransform(1 / factorTo(longSide), 0, 0, 0));
    }

    /** A transform between the pictures, as one between details. */
    SimilarityTransform details(SimilarityTransform pictures, int longSide) {
        return new SimilarityTransform(1 / factorFrom(longSide), 0, 0, 0)
                .then(pictures)
                .then(new SimilarityTransform(factorTo(longSide), 0, 0, 0));
    }

    private double factorFrom(int longSide) {
        return unitFrom * longSide / longest();
    }

    private double factorTo(int longSide) {
        return unitTo * longSide / longest();
    }

    private double longest() {
        return Math.max(unitFrom * from.longSide(), unitTo * to.longSide());
    }

    private static Detail detail(Picture picture, Margins margins, double factor, double reach) {
        return Detail.of(Shade.of(picture, factor), margins, reach);
    }

    private static Margins margins(Picture picture) {
        var shade = Shade.of(picture, Math.min(1, (double) BORDER_SEEN_AT / picture.longSide()));
        return Margins.of(shade.image(), shade.valid());
    }
}
