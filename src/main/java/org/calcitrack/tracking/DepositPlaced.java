package org.calcitrack.tracking;

import org.calcitrack.shared.DomainEvent;

/** Where a deposit lies was corrected. */
public record DepositPlaced(DepositId subject) implements DomainEvent {}
