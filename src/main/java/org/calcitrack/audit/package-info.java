/** Keeps who did what and when, by listening to every domain event. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.calcitrack.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
