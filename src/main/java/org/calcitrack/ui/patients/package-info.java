/** Finding a patient, importing films, and one patient's films by visit. */
@NullMarked
package org.calcitrack.ui.patients;

import org.jspecify.annotations.NullMarked;
