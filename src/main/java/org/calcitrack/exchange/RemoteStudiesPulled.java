package org.calcitrack.exchange;

import org.calcitrack.shared.DomainEvent;

/** Somebody began to bring studies in from a remote archive. */
public record RemoteStudiesPulled(RemoteArchiveId subject) implements DomainEvent {}
