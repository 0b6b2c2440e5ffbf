package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** What was recorded about deposits was taken back. */
public record LineageRemoved(LineageEventId subject) implements DomainEvent {}
