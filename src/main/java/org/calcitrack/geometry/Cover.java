package org.calcitrack.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * How outlines cover a region of the same image: pieces that do not overlap, each with the outlines that lie over it.
 * Shares of area, so independent of any scale; a marker covers nothing.
 *
 * @param regionArea in square pixels
 * @param pieces together the union of the outlines within the region, one for each set of outlines, in no order
 */
public record Cover(double regionArea, List<Piece> pieces) {

    /**
     * A part of the region.
     *
     * @param area in square pixels
     * @param by which outlines cover all of it, counted from 0 in the order in which they were given
     */
    public record Piece(double area, Set<Integer> by) {

        public Piece {
            by = Set.copyOf(by);
        }
    }

    public Cover {
        pieces = List.copyOf(pieces);
    }

    /**
     * Lays outlines over a region.
     *
     * @throws IllegalArgumentException if the region is a marker
     */
    public static Cover of(Outline region, List<? extends Outline> outlines) {
        Ground ground = new Ground(OutlineArea.of(region));
        Map<Integer, Ground> over = new TreeMap<>();
        for (int i = 0; i < outlines.size(); i++) {
            if (!(outlines.get(i) instanceof Marker)) {
                Ground outline = new Ground(OutlineArea.of(outlines.get(i)));
                if (outline.reaches(ground)) {
                    over.put(i, outline);
                }
            }
        }
        return new Cover(ground.area(), over.isEmpty() ? List.of() : pieces(ground, over));
    }

    /** Whether a place lies in a region or on its edge. */
    public static boolean contains(Outline region, PixelPoint place) {
        return OutlineArea.of(region).covers(Rings.point(place));
    }

    /** How much of the region is covered, 0 to 1. */
    public double share() {
        return pieces.stream().mapToDouble(this::share).sum();
    }

    /** Which part of the region a piece is, 0 to 1. */
    public double share(Piece piece) {
        return piece.area() / regionArea;
    }

    /** One outline's ground, and whether places lie in it. */
    private record Ground(Geometry shape, IndexedPointInAreaLocator places) {

        Ground(Geometry shape) {
            this(shape, new IndexedPointInAreaLocator(shape));
        }

        double area() {
            return shape.getArea();
        }

        boolean reaches(Ground other) {
            return shape.getEnvelopeInternal().intersects(other.shape.getEnvelopeInternal());
        }

        boolean holds(Coordinate place) {
            return shape.getEnvelopeInternal().contains(place) && places.locate(place) != Location.EXTERIOR;
        }
    }

    /**
     * All borders are cut where they meet, once and together, and the faces between them are told apart by a place
     * within each: so every piece of ground is counted once, whatever the order of the outlines.
     */
    private static List<Piece> pieces(Ground region, Map<Integer, Ground> over) {
        Geometry borders = region.shape()
                .getFactory()
                .buildGeometry(Stream.concat(Stream.of(region), over.values().stream())
                        .map(ground -> ground.shape().getBoundary())
                        .toList());
        var faces = new Polygonizer();
        faces.add(OverlayNGRobust.union(borders));
        Map<Set<Integer>, Double> areas = new HashMap<>();
        for (Object face : faces.getPolygons()) {
            Geometry piece = (Geometry) face;
            Coordinate within = piece.getInteriorPoint().getCoordinate();
            Set<Integer> by = over.entrySet().stream()
                    .filter(ground -> ground.getValue().holds(within))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!by.isEmpty() && region.holds(within)) {
                areas.merge(by, piece.getArea(), Double::sum);
            }
        }
        return areas.entrySet().stream()
                .map(piece -> new Piece(piece.getValue(), piece.getKey()))
                .toList();
    }
}
