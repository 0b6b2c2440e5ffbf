/** What a reader has to read, the room in which cases are read, and the studies behind them. */
@NullMarked
package org.calcitrack.ui.readings;

import org.jspecify.annotations.NullMarked;
