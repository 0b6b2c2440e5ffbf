package org.calcitrack.account;

import org.calcitrack.shared.DomainEvent;

/** A token opens no door any more. */
public record ApiTokenRevoked(ApiTokenId subject) implements DomainEvent {}
