/** How a patient's deposits, laboratory values and treatments went on, on one time axis. */
@NullMarked
package org.calcitrack.ui.progression;

import org.jspecify.annotations.NullMarked;
