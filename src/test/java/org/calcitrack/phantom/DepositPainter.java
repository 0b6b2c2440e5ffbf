package org.calcitrack.phantom;

import java.util.List;
import java.util.stream.IntStream;

/** Adds the calcium of a deposit to the paths of the rays: nothing outside its outline, a texture by morphology inside. */
final class DepositPainter {
    private final PathMap paths;
    private final Projection projection;

    DepositPainter(PathMap paths, Projection projection) {
        this.paths = paths;
        this.projection = projection;
    }

    void paint(Deposit deposit) {
        List<Node> contour = deposit.outline().stream()
                .map(place -> new Node(place.x(), place.y(), 0, 0, 0))
                .toList();
        DepositTexture texture = DepositTexture.of(deposit);
        PixelBox box = box(contour);
        double pixelMm = 1 / projection.pixelsPerMm();
        IntStream.range(box.top(), box.bottom()).parallel().forEach(row -> {
            for (int column = box.left(); column < box.right(); column++) {
                double x = projection.x(column + 0.5, row + 0.5);
                double y = projection.y(column + 0.5, row + 0.5);
                double depth = DepthMap.signedDepth(x, y, contour);
                double coverage = Math.clamp(depth / pixelMm + 0.5, 0.0, 1.0);
                if (coverage > 0) {
                    double calcium = coverage * deposit.calciumMm() * texture.at(x, y, Math.max(0, depth));
                    paths.add(row * paths.columns + column, 0, calcium);
                }
            }
        });
    }

    private PixelBox box(List<Node> contour) {
        return PixelBox.around(
                projection,
                contour.stream().mapToDouble(Node::x).min().orElseThrow(),
                contour.stream().mapToDouble(Node::y).min().orElseThrow(),
                contour.stream().mapToDouble(Node::x).max().orElseThrow(),
                contour.stream().mapToDouble(Node::y).max().orElseThrow(),
                paths.columns,
                paths.rows);
    }
}
