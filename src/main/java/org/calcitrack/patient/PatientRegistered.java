package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** A patient was entered. */
public record PatientRegistered(PatientId subject) implements DomainEvent {}
