package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** The machine found how two films lie on each other. */
public record FilmsAligned(AlignmentId subject) implements DomainEvent {}
