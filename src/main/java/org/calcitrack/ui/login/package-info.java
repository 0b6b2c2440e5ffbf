/** Signing in. */
@NullMarked
package org.calcitrack.ui.login;

import org.jspecify.annotations.NullMarked;
