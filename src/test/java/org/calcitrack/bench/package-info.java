/** Measures the built application on this machine, side by side with a yardstick, and never fails for being slow. */
@NullMarked
package org.calcitrack.bench;

import org.jspecify.annotations.NullMarked;
