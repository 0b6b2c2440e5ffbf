/** One deposit: where it was seen, what became of it, and recording that. */
@NullMarked
package org.calcitrack.ui.deposit;

import org.jspecify.annotations.NullMarked;
