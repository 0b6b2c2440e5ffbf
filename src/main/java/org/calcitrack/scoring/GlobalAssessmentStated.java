package org.calcitrack.scoring;

import org.calcitrack.shared.DomainEvent;

/** A physician judged the change as a whole. */
public record GlobalAssessmentStated(GlobalAssessmentId subject) implements DomainEvent {}
