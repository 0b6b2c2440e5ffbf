package org.calcitrack.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed outline through at least three corners; the last joins the first by itself. Repeated neighbouring corners are
 * dropped. Refuses corners on one line, and sides that cross or touch each other ({@link OutlineCrossesItself}).
 */
public record Polygon(List<PixelPoint> vertices) implements Outline {

    public Polygon {
        vertices = withoutRepeats(vertices);
        if (vertices.size() < 3) {
            throw new IllegalArgumentException("A polygon has at least 3 corners, not " + vertices.size());
        }
        if (!Rings.simple(vertices)) {
            throw new OutlineCrossesItself();
        }
        if (PolygonArea.of(vertices, Scale.PIXELS) == 0) {
            throw new IllegalArgumentException("A polygon encloses an area");
        }
    }

    /**
     * The polygon that a free hand meant: loops that together make up less than a hundredth of the area (a wavering
     * stroke, an overlapping end) are left out, so that nobody loses work over them.
     *
     * @throws OutlineCrossesItself if it crosses itself by more than that
     */
    public static Polygon drawn(List<PixelPoint> stroke) {
        var points = withoutRepeats(stroke);
        return points.size() < 3 || Rings.simple(points)
                ? new Polygon(points)
                : new Polygon(Rings.withoutNegligibleLoops(points));
    }

    @Override
    public double area(Scale scale) {
        return PolygonArea.of(vertices, scale);
    }

    @Override
    public double perimeter(Scale scale) {
        double sum = 0;
        for (int i = 0; i < vertices.size(); i++) {
            sum += vertices.get(i).distanceTo(vertices.get((i + 1) % vertices.size()), scale);
        }
        return sum;
    }

    @Override
    public Feret feret(Scale scale) {
        return PolygonFeret.of(vertices, scale);
    }

    @Override
    public Bounds bounds() {
        return new Bounds(
                vertices.stream().mapToDouble(PixelPoint::column).min().orElseThrow(),
                vertices.stream().mapToDouble(PixelPoint::row).min().orElseThrow(),
                vertices.stream().mapToDouble(PixelPoint::column).max().orElseThrow(),
                vertices.stream().mapToDouble(PixelPoint::row).max().orElseThrow());
    }

    @Override
    public PixelPoint centroid() {
        return PolygonArea.centroid(vertices);
    }

    @Override
    public Polygon moved(SimilarityTransform transform) {
        return new Polygon(vertices.stream().map(transform::apply).toList());
    }

    private static List<PixelPoint> withoutRepeats(List<PixelPoint> points) {
        var kept = new ArrayList<PixelPoint>(points.size());
        for (var point : points) {
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        if (kept.size() > 1 && kept.getFirst().equals(kept.getLast())) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }
}
