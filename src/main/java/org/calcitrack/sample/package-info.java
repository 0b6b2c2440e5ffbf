/** Synthetic sample patients, brought in through the same doors as real ones. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "patient",
            "imaging",
            "annotation",
            "tracking",
            "clinical",
            "scoring",
            "geometry"
        })
@NullMarked
package org.calcitrack.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
