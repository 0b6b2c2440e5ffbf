/** One film at full depth, and the deposits on it. */
@NullMarked
package org.calcitrack.ui.readingroom;

import org.jspecify.annotations.NullMarked;
