package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** What was said about a visit's films was taken back. */
public record AssessabilityTakenBack(AssessabilityId subject) implements DomainEvent {}
