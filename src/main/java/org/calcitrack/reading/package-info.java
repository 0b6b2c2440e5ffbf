/** Readings: who read which films, blinded or not, when it was signed, and how far readers agree. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "account",
            "geometry",
            "statistics",
            "patient",
            "imaging",
            "annotation",
            "tracking",
            "progression"
        })
@NullMarked
package org.calcitrack.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
