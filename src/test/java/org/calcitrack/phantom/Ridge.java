package org.calcitrack.phantom;

import java.util.List;

/**
 * A line that is denser or less dense than what it lies on: a joint margin seen on edge, a fold, a fascia.
 *
 * @param widthMm full width at half height
 * @param boneMm thickness of compact bone in its middle; negative takes away
 * @param softMm thickness of soft tissue in its middle
 */
record Ridge(List<Node> line, double widthMm, double boneMm, double softMm) {
    Ridge mirrored() {
        return new Ridge(line.stream().map(Node::mirrored).toList(), widthMm, boneMm, softMm);
    }
}
