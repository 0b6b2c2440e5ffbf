@NullMarked
package org.calcitrack.imaging.inspect;

import org.jspecify.annotations.NullMarked;
