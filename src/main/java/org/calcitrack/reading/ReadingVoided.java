package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** A reading no longer counts, because its reader had to see whose it is. */
public record ReadingVoided(ReadingId subject) implements DomainEvent {}
