package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** A visit's date or note was changed. */
public record VisitChanged(VisitId subject) implements DomainEvent {}
