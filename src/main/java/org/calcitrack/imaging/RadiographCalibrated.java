package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** What a pixel of a radiograph means has changed; lengths must be measured again. */
public record RadiographCalibrated(RadiographId subject) implements DomainEvent {}
