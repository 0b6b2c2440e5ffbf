package org.calcitrack.tracking;

import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.VisitId;

/**
 * Asks to say what the films of a visit can show of a place.
 *
 * @param reason why; needed when the place is not assessable
 */
public record StateAssessability(VisitId visitId, Site site, Side side, Assessability.Verdict verdict, String reason) {}
