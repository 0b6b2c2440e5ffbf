package org.calcitrack.exchange.dicomweb;

import org.calcitrack.account.AccountId;
import org.calcitrack.shared.DomainEvent;

/** A programme searched for films in an account's name. */
record FilmsSearched(AccountId subject) implements DomainEvent {}
