package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** A radiograph was taken out of its patient's films; it can be put back. */
public record RadiographRemoved(RadiographId subject) implements DomainEvent {}
