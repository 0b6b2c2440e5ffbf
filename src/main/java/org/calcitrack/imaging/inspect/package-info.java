/** The command {@code ./calcitrack inspect}: what lies in files, without importing them. */
@NullMarked
package org.calcitrack.imaging.inspect;

import org.jspecify.annotations.NullMarked;
