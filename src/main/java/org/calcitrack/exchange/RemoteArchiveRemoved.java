package org.calcitrack.exchange;

import org.calcitrack.shared.DomainEvent;

/** A remote archive is not asked any more. */
public record RemoteArchiveRemoved(RemoteArchiveId subject) implements DomainEvent {}
