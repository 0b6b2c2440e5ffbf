package org.calcitrack.geometry;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * How far two outlines on the same image cover each other; shares of area, so independent of any scale. A marker covers
 * nothing.
 *
 * @param intersectionOverUnion 0 (apart) to 1 (the same), also called Jaccard index
 * @param dice 0 (apart) to 1 (the same)
 */
public record Overlap(double intersectionOverUnion, double dice) {

    /** An ellipse is compared as a polygon of as many corners and the same area; its edge is off by 0.001 % at most. */
    private static final int CORNERS = 720;

    public static Overlap of(Outline first, Outline second) {
        double sum = first.area(Scale.PIXELS) + second.area(Scale.PIXELS);
        double common = common(first, second);
        return common == 0
                ? new Overlap(0, 0)
                : new Overlap(Math.min(1, common / (sum - common)), Math.min(1, 2 * common / sum));
    }

    private static double common(Outline first, Outline second) {
        if (first instanceof Marker || second instanceof Marker) {
            return 0;
        }
        return OverlayNGRobust.overlay(area(first), area(second), OverlayNG.INTERSECTION)
                .getArea();
    }

    private static Geometry area(Outline outline) {
        return switch (outline) {
            case Polygon polygon -> Rings.area(polygon.vertices());
            case Ellipse ellipse -> Rings.area(corners(ellipse));
            case Marker marker -> throw new IllegalArgumentException("A marker has no area: " + marker);
        };
    }

    private static List<PixelPoint> corners(Ellipse ellipse) {
        double step = 2 * Math.PI / CORNERS;
        double sameArea = Math.sqrt(step / Math.sin(step));
        var widened = ellipse.moved(SimilarityTransform.about(ellipse.centre(), sameArea, 0));
        return IntStream.range(0, CORNERS).mapToObj(i -> widened.at(i * step)).toList();
    }
}
