package org.calcitrack.account;

import org.calcitrack.shared.DomainEvent;

/** A programme may act for an account from now on. */
public record ApiTokenCreated(ApiTokenId subject) implements DomainEvent {}
