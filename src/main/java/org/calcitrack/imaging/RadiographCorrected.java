package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** Region, side, view or visit of a radiograph was corrected. */
public record RadiographCorrected(RadiographId subject) implements DomainEvent {}
