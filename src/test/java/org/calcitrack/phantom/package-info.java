/**
 * Draws synthetic radiographs with deposits of exactly known outline: an analytical projection of bodies made of skin, muscle, bone and
 * calcium. No patient stands behind any of them.
 */
@NullMarked
package org.calcitrack.phantom;

import org.jspecify.annotations.NullMarked;
