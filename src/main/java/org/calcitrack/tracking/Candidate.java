package org.calcitrack.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.annotation.Measurement;

/**
 * A deposit that a new sighting may show.
 *
 * @param samePlace whether it lies at the same site and side
 * @param lastSeen the day of the last visit that shows it
 * @param lastMeasured its size at that visit; empty when only a marker shows it
 */
public record Candidate(Deposit deposit, boolean samePlace, LocalDate lastSeen, Optional<Measurement> lastMeasured) {}
