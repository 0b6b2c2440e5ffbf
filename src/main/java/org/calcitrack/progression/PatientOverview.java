package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One patient at a glance.
 *
 * @param lastVisit with films or without
 * @param deposits how many are there, without those that are gone
 */
public record PatientOverview(Optional<LocalDate> lastVisit, int deposits, BurdenTrend trend) {}
