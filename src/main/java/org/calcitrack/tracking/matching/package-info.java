/** Weighs which known deposit a new outline shows, from how it lies among the outlines of an earlier film. Pure. */
@NullMarked
package org.calcitrack.tracking.matching;

import org.jspecify.annotations.NullMarked;
