package org.calcitrack.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Cuts off what of an outline leaves the image. */
public final class Clip {

    private Clip() {}

    /**
     * The outline itself when it stays within an image of this many columns and rows, else its largest part within;
     * empty when nothing with an area is left.
     */
    public static Optional<Outline> toImage(Outline outline, int columns, int rows) {
        if (outline.bounds().within(columns, rows)) {
            return Optional.of(outline);
        }
        if (outline instanceof Marker) {
            return Optional.empty();
        }
        Geometry image = Rings.area(List.of(
                new PixelPoint(0, 0),
                new PixelPoint(columns, 0),
                new PixelPoint(columns, rows),
                new PixelPoint(0, rows)));
        Geometry kept = OverlayNGRobust.overlay(OutlineArea.of(outline), image, OverlayNG.INTERSECTION);
        return IntStream.range(0, kept.getNumGeometries())
                .mapToObj(kept::getGeometryN)
                .filter(part -> part.getArea() > 0)
                .max(Comparator.comparingDouble(Geometry::getArea))
                .map(part -> new Polygon(Rings.corners(part)));
    }
}
