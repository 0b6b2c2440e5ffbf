package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A sighting's outline was changed, and with it its size. */
public record SightingReshaped(SightingId subject) implements DomainEvent {}
