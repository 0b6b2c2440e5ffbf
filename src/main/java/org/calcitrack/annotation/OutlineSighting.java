package org.calcitrack.annotation;

import java.util.Optional;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.RadiographId;

/**
 * Asks for a deposit to be outlined on a film.
 *
 * @param outline in pixels of the film
 * @param description empty to begin with what the film suggests
 * @param confirmed whether a reader said so, and it was not merely filled in for them
 */
public record OutlineSighting(
        RadiographId radiographId, Outline outline, Optional<SightingDescription> description, boolean confirmed) {

    /** Outlines with what a reader said of it, or with what the film suggests. */
    public OutlineSighting(RadiographId radiographId, Outline outline, Optional<SightingDescription> description) {
        this(radiographId, outline, description, description.isPresent());
    }

    /** Outlines with a description to begin with, which nobody has confirmed yet. */
    public static OutlineSighting suggesting(
            RadiographId radiographId, Outline outline, SightingDescription description) {
        return new OutlineSighting(radiographId, outline, Optional.of(description), false);
    }

    /** Outlines with what the film's region and side suggest. */
    public OutlineSighting(RadiographId radiographId, Outline outline) {
        this(radiographId, outline, Optional.empty());
    }
}
