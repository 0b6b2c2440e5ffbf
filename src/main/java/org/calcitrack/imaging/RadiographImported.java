package org.calcitrack.imaging;

import org.calcitrack.shared.DomainEvent;

/** A radiograph was stored and belongs to a patient and a visit. */
public record RadiographImported(RadiographId subject) implements DomainEvent {}
