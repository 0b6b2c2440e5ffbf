package org.calcitrack.progression;

import java.util.List;
import java.util.Optional;

/**
 * Summed areas over time.
 *
 * @param place where the deposits lie; empty for all of the patient's
 * @param points oldest first
 * @param gaps days with films on which nothing could be added
 * @param sinceBaseline from the first to the last sum; empty with fewer than two
 * @param sincePrevious from the last sum but one to the last
 * @param happenedSinceBaseline what became of deposits meanwhile: {@code 2 merged into D7}
 * @param happenedSincePrevious the same, since the last sum but one
 */
public record BurdenCourse(
        Optional<Place> place,
        List<Burden> points,
        List<Missing> gaps,
        Optional<Change> sinceBaseline,
        Optional<Change> sincePrevious,
        List<String> happenedSinceBaseline,
        List<String> happenedSincePrevious) {

    public BurdenCourse {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
        happenedSinceBaseline = List.copyOf(happenedSinceBaseline);
        happenedSincePrevious = List.copyOf(happenedSincePrevious);
    }

    /** The sum on the last day that has one. */
    public Optional<Burden> latest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    public Optional<Burden> baseline() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getFirst());
    }
}
