package org.calcitrack.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a reading; signed, it never changes again.
 *
 * @param number from 1
 * @param reason why the version before was amended; empty for the first
 * @param active time in which the reader really read, without idle time
 */
public record ReadingVersion(
        int number, Instant openedAt, Optional<Instant> signedAt, String reason, Duration active) {}
