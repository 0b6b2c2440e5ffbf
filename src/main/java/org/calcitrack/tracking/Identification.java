package org.calcitrack.tracking;

import org.calcitrack.annotation.SightingId;
import org.calcitrack.patient.VisitId;

/**
 * That a sighting shows a certain deposit.
 *
 * @param measuring whether its size is the deposit's size at that visit; exactly one sighting of a deposit at a visit
 *     is, so that two films of one visit never count it twice
 */
public record Identification(SightingId sightingId, DepositId depositId, VisitId visitId, boolean measuring) {}
