package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A caliper that was taken back is there again. */
public record CaliperRestored(CaliperId subject) implements DomainEvent {}
