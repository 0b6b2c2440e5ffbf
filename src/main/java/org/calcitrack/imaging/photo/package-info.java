/** Photographs of films: recognised by their first bytes, capped before they are unpacked, turned upright. */
@NullMarked
package org.calcitrack.imaging.photo;

import org.jspecify.annotations.NullMarked;
