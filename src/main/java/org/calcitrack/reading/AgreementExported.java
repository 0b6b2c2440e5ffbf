package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** The readings of a set left as a table. */
public record AgreementExported(ReadingSetId subject) implements DomainEvent {}
