package org.calcitrack.progression;

import java.util.Optional;

/** Tells the measurement error that a centre found by reading films twice; the room that keeps such readings has it. */
public interface MeasurementErrorSource {

    /** The centre's own figure; empty while there are too few repeat readings for one. */
    Optional<MeasurementError> ownError();
}
