/** Deposits: the same calcification followed from visit to visit. */
@ApplicationModule(allowedDependencies = {"shared", "account", "geometry", "imaging", "annotation", "patient"})
@NullMarked
package org.calcitrack.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
