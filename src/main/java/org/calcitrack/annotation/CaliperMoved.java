package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A caliper lies elsewhere, and so reads another size. */
public record CaliperMoved(CaliperId subject) implements DomainEvent {}
