/** The kernel every room stands on: identifiers, events, refusals. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.calcitrack.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
