/** Every screen; nobody uses this room. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "geometry",
            "account",
            "audit",
            "patient",
            "imaging",
            "annotation",
            "tracking",
            "clinical",
            "progression",
            "reading",
            "scoring",
            "statistics",
            "exchange"
        })
@NullMarked
package org.calcitrack.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
