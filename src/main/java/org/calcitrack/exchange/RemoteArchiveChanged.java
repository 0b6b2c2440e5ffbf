package org.calcitrack.exchange;

import org.calcitrack.shared.DomainEvent;

/** A remote archive was entered or its settings were changed. */
public record RemoteArchiveChanged(RemoteArchiveId subject) implements DomainEvent {}
