/** How far the readers of a set agree. */
@NullMarked
package org.calcitrack.ui.agreement;

import org.jspecify.annotations.NullMarked;
