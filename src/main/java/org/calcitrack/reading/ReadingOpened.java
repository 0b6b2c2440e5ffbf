package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** A reader began to read. */
public record ReadingOpened(ReadingId subject) implements DomainEvent {}
