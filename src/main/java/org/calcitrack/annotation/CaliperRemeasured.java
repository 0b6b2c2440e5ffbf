package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A caliper reads another size because its film was calibrated anew. */
public record CaliperRemeasured(CaliperId subject) implements DomainEvent {}
