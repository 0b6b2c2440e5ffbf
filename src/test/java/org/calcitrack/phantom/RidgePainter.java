package org.calcitrack.phantom;

import java.util.List;
import java.util.stream.IntStream;

/** Adds the lines of an anatomy: they fade towards both ends. */
final class RidgePainter {
    private static final int BLOCK = 16;

    private final PathMap paths;
    private final Projection projection;

    RidgePainter(PathMap paths, Projection projection) {
        this.paths = paths;
        this.projection = projection;
    }

    void paint(Ridge ridge) {
        List<Node> line = smooth(ridge.line());
        double reach = 2 * ridge.widthMm();
        PixelBox box = PixelBox.around(
                projection,
                line.stream().mapToDouble(Node::x).min().orElseThrow() - reach,
                line.stream().mapToDouble(Node::y).min().orElseThrow() - reach,
                line.stream().mapToDouble(Node::x).max().orElseThrow() + reach,
                line.stream().mapToDouble(Node::y).max().orElseThrow() + reach,
                paths.columns,
                paths.rows);
        int across = (box.right() - box.left() + BLOCK - 1) / BLOCK;
        int down = (box.bottom() - box.top() + BLOCK - 1) / BLOCK;
        IntStream.range(0, across * down)
                .parallel()
                .forEach(block -> block(
                        ridge, line, box, box.left() + block % across * BLOCK, box.top() + block / across * BLOCK));
    }

    /** Most blocks of pixels lie too far from the line to be touched by it. */
    private void block(Ridge ridge, List<Node> line, PixelBox box, int left, int top) {
        double x = projection.x(left + BLOCK / 2.0, top + BLOCK / 2.0);
        double y = projection.y(left + BLOCK / 2.0, top + BLOCK / 2.0);
        double spread = 0.75 * BLOCK / projection.pixelsPerMm();
        if (distance(line, nearest(line, x, y), x, y) > 2 * ridge.widthMm() + spread) {
            return;
        }
        for (int row = top; row < Math.min(box.bottom(), top + BLOCK); row++) {
            for (int column = left; column < Math.min(box.right(), left + BLOCK); column++) {
                double weight = weight(
                        ridge, line, projection.x(column + 0.5, row + 0.5), projection.y(column + 0.5, row + 0.5));
                if (weight > 0.01) {
                    paths.add(row * paths.columns + column, weight * ridge.softMm(), weight * ridge.boneMm());
                }
            }
        }
    }

    private static List<Node> smooth(List<Node> line) {
        int last = line.size() - 1;
        return IntStream.rangeClosed(0, last * 8)
                .mapToObj(k -> {
                    int i = Math.min(k / 8, last - 1);
                    return Node.between(
                            line.get(Math.max(0, i - 1)),
                            line.get(i),
                            line.get(i + 1),
                            line.get(Math.min(last, i + 2)),
                            (k - i * 8) / 8.0);
                })
                .toList();
    }

    private static double weight(Ridge ridge, List<Node> line, double x, double y) {
        int at = nearest(line, x, y);
        double ends = Math.min(1, 5.0 * Math.min(at, line.size() - 1 - at) / line.size());
        double q = distance(line, at, x, y) / (0.6 * ridge.widthMm());
        return q > 3 ? 0 : ends * StrictMath.exp(-q * q);
    }

    private static int nearest(List<Node> line, double x, double y) {
        double nearest = Double.MAX_VALUE;
        int at = 0;
        for (int i = 0; i < line.size(); i++) {
            double dx = line.get(i).x() - x;
            double dy = line.get(i).y() - y;
            if (dx * dx + dy * dy < nearest) {
                nearest = dx * dx + dy * dy;
                at = i;
            }
        }
        return at;
    }

    private static double distance(List<Node> line, int at, double x, double y) {
        return Math.sqrt(Math.min(toNeighbour(line, at, -1, x, y), toNeighbour(line, at, 1, x, y)));
    }

    private static double toNeighbour(List<Node> line, int at, int step, double x, double y) {
        Node from = line.get(at);
        Node to = line.get(Math.clamp(at + step, 0, line.size() - 1));
        double ax = to.x() - from.x();
        double ay = to.y() - from.y();
        double t = Math.clamp(((x - from.x()) * ax + (y - from.y()) * ay) / (ax * ax + ay * ay + 1e-9), 0.0, 1.0);
        double dx = x - from.x() - t * ax;
        double dy = y - from.y() - t * ay;
        return dx * dx + dy * dy;
    }
}
