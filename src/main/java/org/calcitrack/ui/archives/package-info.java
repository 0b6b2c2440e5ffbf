/** The screen on which studies of remote archives are searched and brought in. */
@NullMarked
package org.calcitrack.ui.archives;

import org.jspecify.annotations.NullMarked;
