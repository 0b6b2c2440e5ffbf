/** Radiographs: import, originals, calibration and pixels for the viewer. */
@ApplicationModule(allowedDependencies = {"shared", "account", "geometry", "dicom", "patient"})
@NullMarked
package org.calcitrack.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
