package org.calcitrack.annotation;

import java.util.Optional;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;

/**
 * Asks for a deposit to be outlined on a film.
 *
 * @param outline in pixels of the film
 * @param description empty to begin with what the film suggests
 */
public record OutlineSighting(RadiographId radiographId, Outline outline, Optional<SightingDescription> description) {

    /** Outlines with what the film's region and side suggest. */
    public OutlineSighting(RadiographId radiographId, Outline outline) {
        this(radiographId, outline, Optional.empty());
    }
}
