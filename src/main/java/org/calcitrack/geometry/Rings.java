package org.calcitrack.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Rings of corners as the JTS library sees them; the only way in and out of that library. */
final class Rings {

    /** Loops smaller than this share of the outline come from an unsteady hand. */
    static final double NEGLIGIBLE = 0.01;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private Rings() {}

    static boolean simple(List<PixelPoint> ring) {
        return linear(ring).isSimple();
    }

    static Geometry area(List<PixelPoint> ring) {
        return FACTORY.createPolygon(linear(ring));
    }

    static Geometry point(PixelPoint place) {
        return FACTORY.createPoint(new Coordinate(place.column(), place.row()));
    }

    static List<PixelPoint> withoutNegligibleLoops(List<PixelPoint> ring) {
        var faces = facesBySize(ring);
        double loops = faces.stream().skip(1).mapToDouble(Geometry::getArea).sum();
        if (faces.isEmpty() || loops > NEGLIGIBLE * faces.getFirst().getArea()) {
            throw new OutlineCrossesItself();
        }
        return corners(outerRing(faces));
    }

    /** The pieces of the plane that the stroke fences in, the largest first. */
    private static List<Geometry> facesBySize(List<PixelPoint> ring) {
        var polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.union(linear(ring)));
        Collection<?> faces = polygonizer.getPolygons();
        return faces.stream()
                .map(Geometry.class::cast)
                .sorted(Comparator.comparingDouble(Geometry::getArea).reversed())
                .toList();
    }

    private static LinearRing outerRing(List<Geometry> faces) {
        var whole = OverlayNGRobust.union(faces);
        return Stream.iterate(0, i -> i < whole.getNumGeometries(), i -> i + 1)
                .map(whole::getGeometryN)
                .max(Comparator.comparingDouble(Geometry::getArea))
                .map(org.locationtech.jts.geom.Polygon.class::cast)
                .orElseThrow()
                .getExteriorRing();
    }

    private static LinearRing linear(List<PixelPoint> ring) {
        return FACTORY.createLinearRing(Stream.concat(ring.stream(), Stream.of(ring.getFirst()))
                .map(p -> new Coordinate(p.column(), p.row()))
                .toArray(Coordinate[]::new));
    }

    /** The outer corners of an area without holes. */
    static List<PixelPoint> corners(Geometry polygon) {
        return corners(((org.locationtech.jts.geom.Polygon) polygon).getExteriorRing());
    }

    private static List<PixelPoint> corners(LinearRing ring) {
        var corners = new ArrayList<PixelPoint>();
        for (var c : ring.getCoordinates()) {
            corners.add(new PixelPoint(c.x, c.y));
        }
        return corners;
    }
}
