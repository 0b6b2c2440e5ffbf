package org.calcitrack.phantom;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds a deposit to the paths of the rays: calcium inside its outline only, with a texture by morphology, and the soft tissue of the lump
 * that it makes, which reaches a little farther.
 */
final class DepositPainter {
    private static final double LUMP_MM = 4;

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
        double halfWidth = Math.sqrt(deposit.areaMm2() / Math.PI);
        double skinMm = Math.min(LUMP_MM, 0.4 * halfWidth + 0.4);
        double lumpRadius = Math.min(24, halfWidth + skinMm);
        double pixelMm = 1 / projection.pixelsPerMm();
        IntStream.range(box.top(), box.bottom()).parallel().forEach(row -> {
            for (int column = box.left(); column < box.right(); column++) {
                double x = projection.x(column + 0.5, row + 0.5);
                double y = projection.y(column + 0.5, row + 0.5);
                double depth = DepthMap.signedDepth(x, y, contour);
                double coverage = Math.clamp(depth / pixelMm + 0.5, 0.0, 1.0);
                double calcium =
                        coverage > 0 ? coverage * deposit.calciumMm() * texture.at(x, y, Math.max(0, depth)) : 0;
                double lump = 0.9 * PartPainter.chord(depth + skinMm, lumpRadius);
                if (lump > 0) {
                    add(row * paths.columns + column, lump, calcium);
                }
            }
        });
    }

    /** Inside the limb the lump displaces tissue; where it stands out of the limb it carries the skin with it. */
    private void add(int index, double lumpMm, double calciumMm) {
        double soft = paths.soft[index];
        double blend = Math.min(3, lumpMm);
        double highest = 0.5 * (soft + lumpMm + Math.sqrt((soft - lumpMm) * (soft - lumpMm) + blend * blend));
        paths.add(index, highest - soft, calciumMm);
    }

    private PixelBox box(List<Node> contour) {
        return PixelBox.around(
                projection,
                contour.stream().mapToDouble(Node::x).min().orElseThrow() - LUMP_MM,
                contour.stream().mapToDouble(Node::y).min().orElseThrow() - LUMP_MM,
                contour.stream().mapToDouble(Node::x).max().orElseThrow() + LUMP_MM,
                contour.stream().mapToDouble(Node::y).max().orElseThrow() + LUMP_MM,
                paths.columns,
                paths.rows);
    }
}
