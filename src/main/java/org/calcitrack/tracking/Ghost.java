package org.calcitrack.tracking;

import org.calcitrack.annotation.Sighting;
import org.calcitrack.geometry.Outline;

/**
 * A deposit's outline on an earlier film, carried over to where it should lie on this one.
 *
 * @param seen the sighting it comes from
 * @param outline in image pixels of this film
 */
public record Ghost(Deposit deposit, Sighting seen, Outline outline) {}
