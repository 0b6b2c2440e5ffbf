/** Proposes the outline of a deposit from one click: pure mathematics on grey values. */
@NullMarked
package org.calcitrack.annotation.assist;

import org.jspecify.annotations.NullMarked;
