package org.calcitrack.progression;

import java.util.List;
import java.util.Optional;

/**
 * Where a patient's total burden is going, small enough for a list of patients.
 *
 * @param totals oldest first, complete or not
 * @param sinceBaseline from the first to the last total; a percentage only where both are complete and of one origin
 */
public record BurdenTrend(List<Burden> totals, Optional<Change> sinceBaseline) {

    static final BurdenTrend NONE = new BurdenTrend(List.of(), Optional.empty());

    public BurdenTrend {
        totals = List.copyOf(totals);
    }

    static BurdenTrend of(BurdenCourse course) {
        return new BurdenTrend(course.points(), course.sinceBaseline());
    }

    public Optional<Burden> latest() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(totals.getLast());
    }

    /** The sums that may share a line with the latest one, in mm²: complete and of its origin. */
    public List<Double> line() {
        return totals.stream()
                .filter(Burden::complete)
                .filter(total -> total.origin().equals(totals.getLast().origin()))
                .map(total -> total.sum().value())
                .toList();
    }

    /** The trend in words: {@code +12 % since 14 Feb 2023} without the day, or why there is none. */
    public String words() {
        return sinceBaseline.map(Change::words).orElseGet(() -> totals.isEmpty() ? "no total yet" : "one total so far");
    }
}
