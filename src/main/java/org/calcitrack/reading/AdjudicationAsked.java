package org.calcitrack.reading;

import org.calcitrack.shared.DomainEvent;

/** Two readers differ, so a third one reads. */
public record AdjudicationAsked(ReadingId subject) implements DomainEvent {}
