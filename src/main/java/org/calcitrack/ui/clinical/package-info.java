/** What is known of a patient beside the films: diagnoses, laboratory results, treatments, events and visits. */
@NullMarked
package org.calcitrack.ui.clinical;

import org.jspecify.annotations.NullMarked;
