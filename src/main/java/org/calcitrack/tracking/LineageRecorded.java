package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** What became of deposits was recorded. */
public record LineageRecorded(LineageEventId subject) implements DomainEvent {}
