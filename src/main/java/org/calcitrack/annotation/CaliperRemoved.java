package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A caliper was taken back. */
public record CaliperRemoved(CaliperId subject) implements DomainEvent {}
