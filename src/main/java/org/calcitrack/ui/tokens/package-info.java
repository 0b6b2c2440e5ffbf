/** The screen on which people make and end the tokens that programmes carry for them. */
@NullMarked
package org.calcitrack.ui.tokens;

import org.jspecify.annotations.NullMarked;
