package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** Films of the device that made this one are shown the other way round from now on. */
public record PolarityTurned(RadiographId subject) implements DomainEvent {}
