package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** A visit was entered. */
public record VisitOpened(VisitId subject) implements DomainEvent {}
