package org.calcitrack.geometry;

import java.util.List;

/** Finds both axes of a polygon: all work is done in the scaled frame, where right angles are right. */
final class PolygonFeret {

    private PolygonFeret() {}

    static Feret of(List<PixelPoint> ring, Scale scale) {
        var scaled = ring.stream()
                .map(p -> new PixelPoint(p.column() * scale.perColumn(), p.row() * scale.perRow()))
                .toList();
        var longest = ConvexHull.farthestPair(scaled);
        var perpendicular = PerpendicularChord.of(scaled, longest);
        return new Feret(
                chord(longest.from(), longest.to(), scale), chord(perpendicular.from(), perpendicular.to(), scale));
    }

    private static Chord chord(PixelPoint from, PixelPoint to, Scale scale) {
        return Chord.between(unscaled(from, scale), unscaled(to, scale), scale);
    }

    private static PixelPoint unscaled(PixelPoint point, Scale scale) {
        return new PixelPoint(point.column() / scale.perColumn(), point.row() / scale.perRow());
    }
}
