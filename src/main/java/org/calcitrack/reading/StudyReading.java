package org.calcitrack.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A reading of a case as its reader may see it: nothing here says whose films they are.
 *
 * @param label neutral, such as {@code Case 7}; it says when the case came, nothing else
 * @param place from 1
 * @param of how many readings the reader has in the set
 * @param from when it may be read at the earliest; empty when it may be read now
 * @param versions oldest first; none while it waits
 */
public record StudyReading(
        ReadingId id,
        ReadingSetId setId,
        ReadingMode mode,
        Part part,
        String label,
        int place,
        int of,
        ReadingState state,
        Optional<Instant> from,
        List<ReadingVersion> versions) {

    public StudyReading {
        versions = List.copyOf(versions);
    }

    /** Time in which it was really read, over all versions. */
    public Duration active() {
        return versions.stream().map(ReadingVersion::active).reduce(Duration.ZERO, Duration::plus);
    }
}
