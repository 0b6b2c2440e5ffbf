/** Laboratory results, treatments, procedures and diagnoses beside the films. */
@ApplicationModule(allowedDependencies = {"shared", "account", "patient"})
@NullMarked
package org.calcitrack.clinical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
