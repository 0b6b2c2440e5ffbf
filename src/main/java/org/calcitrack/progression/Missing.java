package org.calcitrack.progression;

import java.time.LocalDate;

/**
 * A day with films on which something has no size; never a zero.
 *
 * @param words why, within a sentence: {@code right thigh not imaged}
 */
public record Missing(LocalDate date, Reason reason, String words) {

    /** Why there is no size. */
    public enum Reason {
        /** No film of the day shows the place. */
        NOT_IMAGED,
        /** A film shows the place; nobody outlined the deposit on it. */
        NOT_OUTLINED,
        /** It was marked without an outline. */
        NOT_MEASURED,
        /** Somebody said that the films cannot show it. */
        NOT_ASSESSABLE,
        /** It was merged, split or excised. */
        GONE,
        /** It resolved on its own. */
        RESOLVED
    }
}
