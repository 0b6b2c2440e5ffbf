package org.calcitrack.annotation;

import java.util.UUID;
import org.calcitrack.imaging.RadiographId;

/**
 * One thing a reader just did on a film.
 *
 * @param what the deed in one word, such as {@code reshape}
 * @param before the state to return to when it is undone, in the words of its {@link Undoable}
 * @param after the state to return to when it is done again
 */
public record FilmStep(
        RadiographId radiographId, Undoable kind, UUID subject, String what, String before, String after) {}
