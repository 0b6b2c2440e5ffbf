package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A deposit was outlined on a film. */
public record SightingOutlined(SightingId subject) implements DomainEvent {}
