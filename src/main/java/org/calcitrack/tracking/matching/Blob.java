package org.calcitrack.tracking.matching;

import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.Overlap;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Scale;

/** The numbers of an outline that are needed again and again; a marker counts as a small disc around its place. */
record Blob(Outline outline, double area, double radius, PixelPoint centre) {

    /** @param tolerance how exactly places are known, pixels */
    static Blob of(Outline outline, double tolerance) {
        var region = outline instanceof Marker ? disc(outline.centroid(), tolerance) : outline;
        double area = region.area(Scale.PIXELS);
        return new Blob(region, area, Math.sqrt(area / Math.PI), region.centroid());
    }

    private static Ellipse disc(PixelPoint centre, double radius) {
        return new Ellipse(centre, radius, radius, 0);
    }

    /** The common area, pixels². */
    double common(Blob other) {
        var one = outline.bounds();
        var two = other.outline.bounds();
        if (one.right() <= two.left()
                || two.right() <= one.left()
                || one.bottom() <= two.top()
                || two.bottom() <= one.top()) {
            return 0;
        }
        double ratio = Overlap.of(outline, other.outline).intersectionOverUnion();
        return ratio * (area + other.area) / (1 + ratio);
    }

    double distance(Blob other) {
        return centre.distanceTo(other.centre, Scale.PIXELS);
    }
}
