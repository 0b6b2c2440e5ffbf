package org.calcitrack.imaging;

import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.VisitId;

/**
 * Where a film belongs: whose it is, at which visit, and what it shows.
 *
 * @param visit empty for the visit of the day on which it was taken
 */
public record Filed(PatientId patient, Optional<VisitId> visit, Placement placement) {}
