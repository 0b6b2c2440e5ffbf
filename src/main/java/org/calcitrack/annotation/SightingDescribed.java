package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A sighting's site, side, pattern, density or note was changed. */
public record SightingDescribed(SightingId subject) implements DomainEvent {}
