/** Scores worked out from outlines by versioned protocols: regions outlined on films, percent area, density, weights. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "geometry", "imaging", "annotation", "tracking", "patient"})
@NullMarked
package org.calcitrack.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
