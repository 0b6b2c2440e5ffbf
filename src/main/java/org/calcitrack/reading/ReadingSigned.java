package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** A reader signed; what was read stands. */
public record ReadingSigned(ReadingId subject) implements DomainEvent {}
