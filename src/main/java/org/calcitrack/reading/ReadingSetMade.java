package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** Films were put together for several readers. */
public record ReadingSetMade(ReadingSetId subject) implements DomainEvent {}
