package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.calcitrack.tracking.DepositId;

/**
 * One deposit from film to film.
 *
 * @param number counts the patient's deposits
 * @param points its sizes, oldest first, at most one for a day
 * @param gaps days with films, after it was first seen, on which it has no size
 * @param ended since when it is no more
 * @param lastFilms the last day with films of anything
 */
public record DepositCourse(
        DepositId id,
        int number,
        Place place,
        List<MeasuredArea> points,
        List<Missing> gaps,
        Optional<Missing> ended,
        LocalDate lastFilms) {

    public DepositCourse {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    /** How people call it, such as {@code D3}. */
    public String label() {
        return "D" + number;
    }

    /** Whether the last films show it measured. */
    public boolean seenLast() {
        return !points.isEmpty() && points.getLast().date().equals(lastFilms);
    }

    /** Why the last films do not show it measured; empty where they do. */
    public Optional<Missing> missingLast() {
        return gaps.stream().filter(gap -> gap.date().equals(lastFilms)).findFirst();
    }

    /** How its last size differs from its first. */
    public Optional<Change> sinceBaseline() {
        return points.isEmpty() ? Optional.empty() : points.getLast().sinceBaseline();
    }

    /** How its last size differs from the one before. */
    public Optional<Change> sincePrevious() {
        return points.isEmpty() ? Optional.empty() : points.getLast().sincePrevious();
    }
}
