package org.calcitrack.annotation.assist;

import java.util.List;
import java.util.Random;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.phantom.DepositTruth;
import org.calcitrack.phantom.Film;

/** A phantom film with one deposit: how it looks, where the deposit is, and where a reader might click. */
final class PhantomClicks implements Brightness {

    private final Film film;
    private final int dark;
    private final int bright;
    private final Polygon truth;

    PhantomClicks(Film film) {
        this.film = film;
        int[] counts = new int[1 << 16];
        for (short sample : film.pixels()) {
            counts[sample & 0xFFFF]++;
        }
        dark = rank(counts, 0.005 * film.pixels().length);
        bright = rank(counts, 0.995 * film.pixels().length);
        truth = outline(film.truth().getFirst());
    }

    private static int rank(int[] counts, double wanted) {
        double seen = 0;
        int value = 0;
        while (value < counts.length - 1 && seen + counts[value] < wanted) {
            seen += counts[value++];
        }
        return value;
    }

    private static Polygon outline(DepositTruth truth) {
        return Polygon.drawn(truth.outline().stream()
                .map(place -> new PixelPoint(place.x(), place.y()))
                .toList());
    }

    /** The outline that was painted. */
    Polygon truth() {
        return truth;
    }

    /** A place inside the deposit, in its inner part. */
    PixelPoint click(Random random, double innerPart) {
        var inner = truth.moved(SimilarityTransform.about(truth.centroid(), innerPart, 0));
        var bounds = inner.bounds();
        while (true) {
            var place = new PixelPoint(
                    random.nextDouble(bounds.left(), bounds.right()), random.nextDouble(bounds.top(), bounds.bottom()));
            if (inside(inner.vertices(), place)) {
                return place;
            }
        }
    }

    /** Steps from the centre of a frame to where a ray leaves the deposit for the first time. */
    double leaves(Frame frame, int ray) {
        double steps = 0.5;
        while (steps < Frame.REACH && inside(truth.vertices(), frame.place(ray, steps))) {
            steps += 0.5;
        }
        return steps - 0.25;
    }

    // Even-odd rule: how often a line to the right crosses the contour
    private static boolean inside(List<PixelPoint> corners, PixelPoint place) {
        boolean inside = false;
        var from = corners.getLast();
        for (var to : corners) {
            boolean spans = from.row() > place.row() != to.row() > place.row();
            if (spans
                    && place.column()
                            < from.column()
                                    + (to.column() - from.column())
                                            * (place.row() - from.row())
                                            / (to.row() - from.row())) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    @Override
    public int columns() {
        return film.columns();
    }

    @Override
    public int rows() {
        return film.rows();
    }

    @Override
    public float at(int column, int row) {
        int sample = film.pixels()[row * film.columns() + column] & 0xFFFF;
        return Math.clamp((sample - dark) / (float) Math.max(1, bright - dark), 0f, 1f);
    }
}
