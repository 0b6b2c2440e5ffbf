package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** A film was found to be another patient's. */
public record RadiographMoved(RadiographId subject) implements DomainEvent {}
