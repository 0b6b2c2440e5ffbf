package org.calcitrack.tracking;

import org.calcitrack.annotation.SightingId;
import org.calcitrack.shared.DomainEvent;

/** It is no longer said which deposit a sighting shows. */
public record SightingSeparated(SightingId subject) implements DomainEvent {}
