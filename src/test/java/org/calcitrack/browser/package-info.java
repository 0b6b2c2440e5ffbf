/** The whole application in a real browser; few tests, each a path that a person takes. */
@NullMarked
package org.calcitrack.browser;

import org.jspecify.annotations.NullMarked;
