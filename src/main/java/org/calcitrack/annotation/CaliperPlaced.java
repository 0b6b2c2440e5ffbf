package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A caliper was laid on a film. */
public record CaliperPlaced(CaliperId subject) implements DomainEvent {}
