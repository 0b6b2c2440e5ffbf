package org.calcitrack.tracking;

import org.calcitrack.annotation.SightingId;
import org.calcitrack.shared.DomainEvent;

/** A reader chose which sighting measures a deposit at its visit. */
public record MeasuringSightingChosen(SightingId subject) implements DomainEvent {}
