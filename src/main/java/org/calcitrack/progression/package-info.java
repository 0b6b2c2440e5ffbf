/** The read side: burden and every deposit over time beside laboratory values and treatments. */
@ApplicationModule(
        allowedDependencies = {"shared", "account", "patient", "imaging", "annotation", "tracking", "clinical"})
@NullMarked
package org.calcitrack.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
