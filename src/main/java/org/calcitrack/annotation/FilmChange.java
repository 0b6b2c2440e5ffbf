package org.calcitrack.annotation;

import java.time.Instant;
import java.util.UUID;

/**
 * A step of a film's history as shown beside the undo button.
 *
 * @param what the deed in one word, such as {@code reshape}
 * @param subject what it was done to: the identity of a sighting, or of the film itself
 * @param at when it was first done
 */
public record FilmChange(String what, UUID subject, Instant at) {

    /** The deed of saying what a pixel means. */
    public static final String CALIBRATE = "calibrate";
}
