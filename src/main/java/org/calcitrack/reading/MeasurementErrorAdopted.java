package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** A set's measurement error became the centre's own. */
public record MeasurementErrorAdopted(ReadingSetId subject) implements DomainEvent {}
