/** Pure mathematics of outlines in image pixels; knows nothing of patients, films or frameworks. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.calcitrack.geometry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
