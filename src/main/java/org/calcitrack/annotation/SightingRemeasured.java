package org.calcitrack.annotation;

import org.calcitrack.shared.DomainEvent;

/** A sighting was measured again because its film was calibrated; its previous size is kept. */
public record SightingRemeasured(SightingId subject) implements DomainEvent {}
