package org.calcitrack.tracking;

import org.calcitrack.annotation.SightingId;
import org.calcitrack.shared.DomainEvent;

/** A reader said which deposit a sighting shows. */
public record SightingIdentified(SightingId subject, DepositId deposit) implements DomainEvent {}
