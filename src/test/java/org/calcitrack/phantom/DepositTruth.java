package org.calcitrack.phantom;

import java.util.List;

/**
 * What is true of one deposit on one film.
 *
 * @param outline the rasterised polygon in image pixels; (0,0) is the outer corner of the first pixel
 * @param areaPixels area of the polygon in pixels²
 * @param areaMm2 area in the plane of the deposit: what calibrated spacing must give
 * @param areaAtDetectorMm2 area of its shadow on the detector: what Imager Pixel Spacing gives; larger by magnification²
 * @param longestMm longest diameter in the plane of the deposit
 * @param shortAxisMm largest extent perpendicular to the longest diameter, in the plane of the deposit
 * @param insideFilm share of the polygon's corners that lie in the exposed field of the film, 0 to 1
 */
public record DepositTruth(
        Deposit deposit,
        List<Place> outline,
        double areaPixels,
        double areaMm2,
        double areaAtDetectorMm2,
        double longestMm,
        double shortAxisMm,
        double insideFilm) {

    /** What is true of this deposit on a film of this specification. */
    public static DepositTruth of(Deposit deposit, FilmSpec spec) {
        Projection projection = Projection.of(spec);
        List<Place> pixels = deposit.outline().stream()
                .map(p -> new Place(projection.column(p.x(), p.y()), projection.row(p.x(), p.y())))
                .toList();
        double mm2 = deposit.areaMm2();
        double magnification = spec.pose().magnification();
        double[] axes = axes(deposit.outline());
        return new DepositTruth(
                deposit,
                pixels,
                mm2 * projection.pixelsPerMm() * projection.pixelsPerMm(),
                mm2,
                mm2 * magnification * magnification,
                axes[0],
                axes[1],
                inside(pixels, spec));
    }

    /** The same deposit where the film's pixels are scaled and shifted, as on a photograph of the film. */
    DepositTruth moved(double scale, double columns, double rows) {
        List<Place> places = outline.stream()
                .map(p -> new Place(columns + scale * p.x(), rows + scale * p.y()))
                .toList();
        return new DepositTruth(
                deposit,
                places,
                areaPixels * scale * scale,
                areaMm2,
                areaAtDetectorMm2,
                longestMm,
                shortAxisMm,
                insideFilm);
    }

    private static double[] axes(List<Place> outline) {
        double longest = 0;
        Place from = outline.getFirst();
        Place to = from;
        for (Place a : outline) {
            for (Place b : outline) {
                double distance = StrictMath.hypot(a.x() - b.x(), a.y() - b.y());
                if (distance > longest) {
                    longest = distance;
                    from = a;
                    to = b;
                }
            }
        }
        double ux = (to.y() - from.y()) / longest;
        double uy = (from.x() - to.x()) / longest;
        double low =
                outline.stream().mapToDouble(p -> ux * p.x() + uy * p.y()).min().orElseThrow();
        double high =
                outline.stream().mapToDouble(p -> ux * p.x() + uy * p.y()).max().orElseThrow();
        return new double[] {longest, high - low};
    }

    private static double inside(List<Place> pixels, FilmSpec spec) {
        Detector detector = spec.detector();
        Collimator collimator = Collimator.of(spec);
        long inside = pixels.stream()
                .filter(p -> p.x() >= 0 && p.y() >= 0 && p.x() <= detector.columns() && p.y() <= detector.rows())
                .filter(p -> collimator.inside(p.x(), p.y()) > 0)
                .count();
        return (double) inside / pixels.size();
    }
}
