package org.calcitrack.tracking.alignment;

import org.calcitrack.geometry.SimilarityTransform;

/**
 * Where a refinement may begin.
 *
 * @param transform in cells of the coarse grid
 * @param likeness how alike the edges run where the films overlap, 0 to 1
 */
record Start(SimilarityTransform transform, double likeness) {}
