package org.calcitrack.annotation;

import java.time.Instant;

/** What a sighting measured before its film was calibrated anew. */
public record FormerMeasurement(Measurement measurement, Instant replacedAt) {}
