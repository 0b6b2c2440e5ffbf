package org.calcitrack.geometry;

/**
 * A straight line between two places on an outline.
 *
 * @param length in the unit of the scale it was measured with
 */
public record Chord(PixelPoint from, PixelPoint to, double length) {

    static Chord between(PixelPoint from, PixelPoint to, Scale scale) {
        return new Chord(from, to, from.distanceTo(to, scale));
    }
}
