/** Patients and their dated visits. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.calcitrack.patient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
