/** Finds how one film of a region lies on another, from nothing but their pictures. Pure mathematics. */
@NullMarked
package org.calcitrack.tracking.alignment;

import org.jspecify.annotations.NullMarked;
