package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** Something on the films of a study reading was outlined, changed or taken back. */
public record MarkChanged(ReadingId subject) implements DomainEvent {}
