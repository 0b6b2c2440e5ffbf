/** Pieces that several screens share. */
@NullMarked
package org.calcitrack.ui.component;

import org.jspecify.annotations.NullMarked;
