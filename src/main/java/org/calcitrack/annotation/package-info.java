/** Sightings: deposits as outlined, described and measured on one radiograph. */
@ApplicationModule(allowedDependencies = {"shared", "account", "geometry", "imaging", "patient"})
@NullMarked
package org.calcitrack.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
