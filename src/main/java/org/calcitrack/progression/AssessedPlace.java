package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.tracking.Assessability.Verdict;

/**
 * What each day's films could show of a place.
 *
 * @param days one for each day with films, oldest first
 */
public record AssessedPlace(Place place, List<Judged> days) {

    public AssessedPlace {
        days = List.copyOf(days);
    }

    /**
     * What one day's films could show.
     *
     * @param reason why, where somebody said so
     * @param stated whether a reader said it; otherwise the films' regions do
     */
    public record Judged(LocalDate day, Verdict verdict, String reason, boolean stated) {

        /** Such as {@code not assessable: cast}. */
        public String words() {
            return verdict.label() + (reason.isEmpty() ? "" : ": " + reason);
        }
    }
}
