package org.calcitrack.reading;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody really read: it runs on for a minute after the last input, then waits for the next.
 *
 * @param active time counted so far
 * @param lastInput when it last heard of the reader
 */
record Stopwatch(Duration active, Instant lastInput) {

    /** Looking without touching anything is reading too, for so long. */
    static final Duration IDLE = Duration.ofSeconds(60);

    static Stopwatch started(Instant now) {
        return new Stopwatch(Duration.ZERO, now);
    }

    /** The reader did something. */
    Stopwatch input(Instant now) {
        Duration gap = Duration.between(lastInput, now);
        if (gap.isNegative()) {
            return this;
        }
        return new Stopwatch(active.plus(gap.compareTo(IDLE) > 0 ? IDLE : gap), now);
    }

    /** The reader came back to the page: the time away does not count, however short. */
    Stopwatch resumed(Instant now) {
        return new Stopwatch(active, now.isBefore(lastInput) ? lastInput : now);
    }
}
