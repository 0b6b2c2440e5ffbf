package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** A reader said what the films of a visit can show of a place. */
public record AssessabilityStated(AssessabilityId subject) implements DomainEvent {}
