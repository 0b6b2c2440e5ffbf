package org.calcitrack.progression;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The measurement error that counts: the centre's own, or else the default that says what it is. */
@Component
class MeasurementErrors {

    private final ObjectProvider<MeasurementErrorSource> sources;

    MeasurementErrors(ObjectProvider<MeasurementErrorSource> sources) {
        this.sources = sources;
    }

    MeasurementError current() {
        return sources.orderedStream()
                .flatMap(source -> source.ownError().stream())
                .findFirst()
                .orElse(MeasurementError.DEFAULT);
    }
}
