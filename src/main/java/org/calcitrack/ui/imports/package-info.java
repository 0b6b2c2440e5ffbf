/** What became of every file that was ever imported. */
@NullMarked
package org.calcitrack.ui.imports;

import org.jspecify.annotations.NullMarked;
