package org.calcitrack.tracking.alignment;

import org.calcitrack.geometry.SimilarityTransform;

/**
 * How one picture lies on another.
 *
 * @param transform from the first picture's pixels to the second's
 * @param quality 0 to 1: the share of what holds the films in place that agrees within a pixel of 256 along the longer
 *     side; proportionally less when less than 0.6 of what stands out overlaps, and when the films would lie as well a
 *     thirty-second of the longer side farther along; half of it when the way back, sought on its own, leads elsewhere
 * @param overlap how much of what stands out lies on both pictures, 0 to 1
 */
public record Aligned(SimilarityTransform transform, double quality, double overlap) {

    /**
     * From this quality on an alignment is worth to propose anything from: on tuning phantoms every wrong one lay below
     * 0.3 (docs/adr/0067-films-that-slide.md).
     */
    public static final double GOOD_ENOUGH = 0.5;
}
