/** Who may use Calcitrack, in which role, and who is using it now. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.calcitrack.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
