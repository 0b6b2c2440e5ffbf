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

    /**
     * How far an area must change to count as grown or shrunk, in percent: the cut-off found for a hand score in systemic
     * sclerosis over one year, used here for areas as a first orientation.
     */
    // Valenzuela A et al., Semin Arthritis Rheum 2022;53:151980
    public static final double THRESHOLD_PERCENT = 25;

    /** How a deposit stands on the last day with films, against its first measurement. */
    public enum Standing {
        NEW,
        GREW,
        SHRANK,
        STABLE,
        FIRST_MEASURED,
        NOT_COMPARABLE,
        NOT_SEEN,
        GONE
    }

    public DepositCourse {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    /** How people call it, such as {@code D3}. */
    public String label() {
        return "D" + number;
    }

    public Standing standing() {
        if (ended.isPresent()) {
            return Standing.GONE;
        }
        if (points.isEmpty() || !points.getLast().date().equals(lastFilms)) {
            return Standing.NOT_SEEN;
        }
        return points.getLast().sinceBaseline().map(DepositCourse::standing).orElse(Standing.FIRST_MEASURED);
    }

    private static Standing standing(Change change) {
        return switch (change) {
            case Change.New _ -> Standing.NEW;
            case Change.NotComparable _ -> Standing.NOT_COMPARABLE;
            case Change.Percent(double value) when value > THRESHOLD_PERCENT -> Standing.GREW;
            case Change.Percent(double value) when value < -THRESHOLD_PERCENT -> Standing.SHRANK;
            case Change.Percent _ -> Standing.STABLE;
        };
    }
}
