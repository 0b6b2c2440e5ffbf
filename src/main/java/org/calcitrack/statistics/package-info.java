/** Pure mathematics of agreement and repeatability; knows nothing of patients, films or frameworks. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.calcitrack.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
