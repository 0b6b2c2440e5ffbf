package org.calcitrack.geometry;

import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * How far two outlines on the same image cover each other; shares of area, so independent of any scale. A marker covers
 * nothing.
 *
 * @param intersectionOverUnion 0 (apart) to 1 (the same), also called Jaccard index
 * @param dice 0 (apart) to 1 (the same)
 */
public record Overlap(double intersectionOverUnion, double dice) {

    public static Overlap of(Outline first, Outline second) {
        double sum = first.area(Scale.PIXELS) + second.area(Scale.PIXELS);
        double common = common(first, second);
        return common == 0
                ? new Overlap(0, 0)
                : new Overlap(Math.min(1, common / (sum - common)), Math.min(1, 2 * common / sum));
    }

    private static double common(Outline first, Outline second) {
        if (first instanceof Marker || second instanceof Marker) {
            return 0;
        }
        return OverlayNGRobust.overlay(OutlineArea.of(first), OutlineArea.of(second), OverlayNG.INTERSECTION)
                .getArea();
    }
}
