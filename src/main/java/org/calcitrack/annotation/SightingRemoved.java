package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A sighting was taken back; it can be restored. */
public record SightingRemoved(SightingId subject) implements DomainEvent {}
