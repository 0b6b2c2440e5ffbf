package org.calcitrack.scoring;

import org.calcitrack.shared.DomainEvent;

/** A physician took a judgement back. */
public record GlobalAssessmentTakenBack(GlobalAssessmentId subject) implements DomainEvent {}
