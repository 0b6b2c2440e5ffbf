/** Reads and writes DICOM in pure Java behind one small port. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.calcitrack.dicom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
