package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A sighting that had been taken back counts again. */
public record SightingRestored(SightingId subject) implements DomainEvent {}
