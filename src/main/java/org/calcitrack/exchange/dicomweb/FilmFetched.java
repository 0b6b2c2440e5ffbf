package org.calcitrack.exchange.dicomweb;

import org.calcitrack.imaging.RadiographId;
import org.calcitrack.shared.DomainEvent;

/** A programme was given a film, or what its header says. */
record FilmFetched(RadiographId subject) implements DomainEvent {}
