/** In and out by the standards of others: DICOMweb served to programmes, and remote archives asked for films. */
@ApplicationModule(allowedDependencies = {"shared", "account", "dicom", "patient", "imaging"})
@NullMarked
package org.calcitrack.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
