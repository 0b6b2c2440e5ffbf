package org.calcitrack.phantom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One part of the phantom, given by its closed outline as the x-ray sees it.
 *
 * @param depthRatio how deep the body is along the beam, relative to a circular section
 * @param grain direction of trabeculae or fibres, radians from the y axis
 */
record Body(String name, Material material, List<Node> outline, double depthRatio, double grain) {
    private static final double STEP_MM = 0.8;

    Body warped(UnaryOperator<Node> warp) {
        return new Body(name, material, outline.stream().map(warp).toList(), depthRatio, grain);
    }

    Body mirrored() {
        List<Node> other = outline.reversed().stream().map(Node::mirrored).toList();
        return new Body(name + "'", material, other, depthRatio, -grain);
    }

    /** The outline as a dense closed polyline through its nodes, with the small unevenness of a living edge. */
    List<Node> contour(double unevenMm, double waveMm, long seed) {
        List<Node> dense = new ArrayList<>();
        int size = outline.size();
        for (int i = 0; i < size; i++) {
            Node from = outline.get(i);
            Node to = outline.get((i + 1) % size);
            int steps = Math.max(2, (int) (StrictMath.hypot(to.x() - from.x(), to.y() - from.y()) / stepMm()));
            for (int k = 0; k < steps; k++) {
                Node smooth = Node.between(
                        outline.get((i + size - 1) % size), from, to, outline.get((i + 2) % size), (double) k / steps);
                dense.add(uneven(smooth, unevenMm, waveMm, seed));
            }
        }
        return dense;
    }

    private double stepMm() {
        return material == Material.BONE ? STEP_MM : 4 * STEP_MM;
    }

    private static Node uneven(Node node, double amount, double wave, long seed) {
        double dx = amount * Noise.fractal(seed, node.x() / wave, node.y() / wave, 3);
        double dy = amount * Noise.fractal(seed + 7, node.x() / wave, node.y() / wave, 3);
        return node.at(node.x() + dx, node.y() + dy);
    }
}
