package org.calcitrack.annotation;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.calcitrack.account.AccountId;
import org.calcitrack.geometry.Outline;

/**
 * A sighting as it was, or as somebody wanted it to be.
 *
 * @param number of the sighting's versions; empty for one that was set aside because another reader had been faster
 * @param measurement in the calibration of its time; empty for a marker
 * @param by who made this version
 * @param waiting whether its reader still has to choose between it and what the sighting is now
 */
public record SightingVersion(
        SightingVersionId id,
        SightingId sightingId,
        OptionalInt number,
        Outline outline,
        SightingDescription description,
        boolean removed,
        Optional<Measurement> measurement,
        AccountId by,
        Instant at,
        boolean waiting) {}
