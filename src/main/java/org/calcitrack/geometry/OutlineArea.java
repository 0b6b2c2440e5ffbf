package org.calcitrack.geometry;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;

/** The ground that an outline covers, as the JTS library sees it. */
final class OutlineArea {

    /** An ellipse is compared as a polygon of as many corners and the same area; its edge is off by 0.001 % at most. */
    private static final int CORNERS = 720;

    private OutlineArea() {}

    static Geometry of(Outline outline) {
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
