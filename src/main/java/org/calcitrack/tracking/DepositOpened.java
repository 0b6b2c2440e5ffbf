package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** A deposit was seen for the first time and got its number. */
public record DepositOpened(DepositId subject) implements DomainEvent {}
