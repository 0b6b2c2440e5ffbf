package org.calcitrack.exchange;

import org.calcitrack.shared.DomainEvent;

/** Somebody searched a remote archive for patients. */
public record RemoteArchiveSearched(RemoteArchiveId subject) implements DomainEvent {}
