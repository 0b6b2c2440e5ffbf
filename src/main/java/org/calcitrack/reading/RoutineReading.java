package org.calcitrack.reading;

import java.util.List;
import org.calcitrack.patient.VisitId;

/**
 * A visit's routine reading as screens show it.
 *
 * @param reader what its reader is called
 * @param mine whether the reader is the one who looks
 * @param versions oldest first; the last is open or was signed last
 */
public record RoutineReading(
        ReadingId id, VisitId visitId, String reader, boolean mine, ReadingState state, List<ReadingVersion> versions) {

    public RoutineReading {
        versions = List.copyOf(versions);
    }

    public ReadingVersion latest() {
        return versions.getLast();
    }
}
