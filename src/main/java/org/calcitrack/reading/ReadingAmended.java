package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** A signed reading was opened again as a new version. */
public record ReadingAmended(ReadingId subject) implements DomainEvent {}
