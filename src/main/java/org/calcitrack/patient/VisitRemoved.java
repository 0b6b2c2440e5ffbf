package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** A visit without films or findings was removed. */
public record VisitRemoved(VisitId subject) implements DomainEvent {}
