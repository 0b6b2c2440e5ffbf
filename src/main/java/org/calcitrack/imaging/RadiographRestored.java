package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** A removed radiograph was put back. */
public record RadiographRestored(RadiographId subject) implements DomainEvent {}
