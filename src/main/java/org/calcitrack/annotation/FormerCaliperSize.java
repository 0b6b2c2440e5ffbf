package org.calcitrack.annotation;

import java.time.Instant;

/** What a caliper read before its film was calibrated anew. */
public record FormerCaliperSize(CaliperSize size, Instant replacedAt) {}
