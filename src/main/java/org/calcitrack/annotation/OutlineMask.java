package org.calcitrack.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;

/**
 * The pixels inside an outline, and those of a ring around it: from 3 to 10 pixels outside, or up to a fifth of the
 * diameter of a disc of the same area where that is more. The first pixels outside are left out because the edge is
 * blurred.
 */
final class OutlineMask {

    private static final int GAP = 3;
    private static final int NARROWEST = 10;
    private static final int ELLIPSE_CORNERS = 180;
    private static final int UNREACHED = Integer.MAX_VALUE / 4;

    /** In chamfer units: 3 a step along a side, 4 across a corner. // Borgefors 1986 */
    private static final int STRAIGHT = 3;

    private static final int SLANTED = 4;

    private final int left;
    private final int top;
    private final int columns;
    private final int rows;
    private final int reach;
    private final int[] distance;

    OutlineMask(Outline outline, int filmColumns, int filmRows) {
        var corners = corners(outline);
        double diameter = 2 * Math.sqrt(outline.area(org.calcitrack.geometry.Scale.PIXELS) / Math.PI);
        reach = Math.max(NARROWEST, (int) Math.round(diameter / 5));
        var bounds = outline.bounds();
        left = Math.max(0, (int) bounds.left() - reach - 1);
        top = Math.max(0, (int) bounds.top() - reach - 1);
        columns = Math.min(filmColumns, (int) bounds.right() + reach + 2) - left;
        rows = Math.min(filmRows, (int) bounds.bottom() + reach + 2) - top;
        distance = new int[columns * rows];
        Arrays.fill(distance, UNREACHED);
        fill(corners);
        spread();
    }

    /** Takes what lies at a pixel of the film. */
    interface Visitor {

        void pixel(int column, int row, boolean inside);
    }

    void visit(Visitor visitor) {
        for (int i = 0; i < distance.length; i++) {
            boolean inside = distance[i] == 0;
            if (inside || (distance[i] >= GAP * STRAIGHT && distance[i] <= reach * STRAIGHT)) {
                visitor.pixel(left + i % columns, top + i / columns, inside);
            }
        }
    }

    private static List<PixelPoint> corners(Outline outline) {
        return switch (outline) {
            case Polygon polygon -> polygon.vertices();
            case Ellipse ellipse ->
                IntStream.range(0, ELLIPSE_CORNERS)
                        .mapToObj(i -> ellipse.at(2 * Math.PI * i / ELLIPSE_CORNERS))
                        .toList();
            case Marker marker -> List.of(marker.at());
        };
    }

    /** Even-odd rule, row by row through the centres of pixels. */
    private void fill(List<PixelPoint> corners) {
        for (int row = 0; row < rows; row++) {
            double[] crossings = crossings(corners, top + row + 0.5);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                int from = Math.max(0, (int) Math.ceil(crossings[i] - 0.5) - left);
                int to = Math.min(columns, (int) Math.ceil(crossings[i + 1] - 0.5) - left);
                if (from < to) {
                    Arrays.fill(distance, row * columns + from, row * columns + to, 0);
                }
            }
        }
    }

    private static double[] crossings(List<PixelPoint> corners, double at) {
        return IntStream.range(0, corners.size())
                .filter(i -> corners.get(i).row() > at
                        != corners.get((i + 1) % corners.size()).row() > at)
                .mapToDouble(i -> {
                    var a = corners.get(i);
                    var b = corners.get((i + 1) % corners.size());
                    return a.column() + (b.column() - a.column()) * (at - a.row()) / (b.row() - a.row());
                })
                .sorted()
                .toArray();
    }

    private void spread() {
        for (int i = 0; i < distance.length; i++) {
            from(i, -1, 0, STRAIGHT);
            from(i, 0, -1, STRAIGHT);
            from(i, -1, -1, SLANTED);
            from(i, 1, -1, SLANTED);
        }
        for (int i = distance.length - 1; i >= 0; i--) {
            from(i, 1, 0, STRAIGHT);
            from(i, 0, 1, STRAIGHT);
            from(i, 1, 1, SLANTED);
            from(i, -1, 1, SLANTED);
        }
    }

    private void from(int i, int right, int down, int cost) {
        int column = i % columns + right;
        int row = i / columns + down;
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            distance[i] = Math.min(distance[i], distance[row * columns + column] + cost);
        }
    }
}
