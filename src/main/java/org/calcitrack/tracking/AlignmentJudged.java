package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** A reader accepted or rejected an alignment, marked landmarks, or took that back. */
public record AlignmentJudged(AlignmentId subject, AlignmentState state) implements DomainEvent {}
