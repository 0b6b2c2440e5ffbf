package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** A merge was undone: the patient's record stands on its own again. */
public record PatientsParted(PatientId subject, PatientId kept) implements DomainEvent {}
