/** The frame around every screen, and the door to it. */
@NullMarked
package org.calcitrack.ui.shell;

import org.jspecify.annotations.NullMarked;
