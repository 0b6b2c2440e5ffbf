package org.calcitrack.patient;

import org.calcitrack.shared.DomainEvent;

/** A patient's record was found to be another record of one person; everything of it is under the other now. */
public record PatientsMerged(PatientId subject, PatientId kept) implements DomainEvent {}
