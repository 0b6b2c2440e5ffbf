package org.calcitrack.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The convex hull of points in a square frame, and the two of them that are farthest apart. */
final class ConvexHull {

    private ConvexHull() {}

    /** Rotating calipers (Shamos 1978): each corner against those farthest from the side that starts there. */
    static Chord farthestPair(List<PixelPoint> points) {
        var hull = of(points);
        int n = hull.size();
        var best = Chord.between(hull.getFirst(), hull.getLast(), Scale.PIXELS);
        int opposite = 1 % n;
        for (int i = 0; i < n; i++) {
            var corner = hull.get(i);
            var next = hull.get((i + 1) % n);
            while (turn(corner, next, hull.get((opposite + 1) % n)) > turn(corner, next, hull.get(opposite))) {
                best = longer(best, corner, hull.get(opposite));
                opposite = (opposite + 1) % n;
            }
            best = longer(best, corner, hull.get(opposite));
        }
        return best;
    }

    /** Andrew's monotone chain; corners in one turning direction, none of them on a straight side. */
    static List<PixelPoint> of(List<PixelPoint> points) {
        var sorted = points.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(PixelPoint::column).thenComparingDouble(PixelPoint::row))
                .toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        var hull = new ArrayList<>(half(sorted));
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<PixelPoint> half(List<PixelPoint> sorted) {
        var chain = new ArrayList<PixelPoint>();
        for (var point : sorted) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                chain.removeLast();
            }
            chain.add(point);
        }
        return chain.subList(0, chain.size() - 1);
    }

    private static Chord longer(Chord best, PixelPoint from, PixelPoint to) {
        var candidate = Chord.between(from, to, Scale.PIXELS);
        return candidate.length() > best.length() ? candidate : best;
    }

    private static double turn(PixelPoint a, PixelPoint b, PixelPoint c) {
        return (b.column() - a.column()) * (c.row() - a.row()) - (b.row() - a.row()) * (c.column() - a.column());
    }
}
