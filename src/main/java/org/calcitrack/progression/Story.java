package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.annotation.Area;

/** One deposit's part of the facts: when it was seen, when it was missed and when it was gone. */
final class Story {

    private final List<Facts.Seen> seen;
    private final List<LocalDate> days;
    private final Coverage coverage;
    private final Fate fate;

    /**
     * @param seen its sightings, at least one, oldest first
     * @param days days with films of anything, oldest first
     */
    Story(List<Facts.Seen> seen, List<LocalDate> days, Coverage coverage, Fate fate) {
        this.seen = seen;
        this.days = days;
        this.coverage = coverage;
        this.fate = fate;
    }

    int number() {
        return seen.getFirst().number();
    }

    String label() {
        return "D" + number();
    }

    Place place() {
        return seen.getFirst().place();
    }

    /** Whether it was known on a day. */
    boolean knownBy(LocalDate day) {
        return !seen.getFirst().date().isAfter(day);
    }

    /** Whether it was gone on a day and not seen either. */
    boolean goneOn(LocalDate day) {
        return on(day).isEmpty() && fate.goneBy(day).isPresent();
    }

    /** Since when and why it is no more, where it is gone on a day. */
    Optional<Missing> endBy(LocalDate day) {
        return goneOn(day) ? fate.goneBy(day) : Optional.empty();
    }

    /** The deposits it came of. */
    Set<Integer> sources() {
        return fate.sources();
    }

    /** What it came of, such as {@code merged from D2 and D3}. */
    Optional<String> source() {
        return fate.source();
    }

    /** Whether a film of the day shows its place. */
    boolean imagedOn(LocalDate day) {
        return on(day).isPresent() || coverage.reaches(seen, day);
    }

    Optional<Area> areaOn(LocalDate day) {
        return on(day).flatMap(Facts.Seen::area);
    }

    /** Why it has no size on a day on which it was known; empty when it has one. */
    Optional<Missing> missingOn(LocalDate day) {
        Optional<Facts.Seen> there = on(day);
        if (there.isPresent()) {
            return there.get().area().isPresent()
                    ? Optional.empty()
                    : missing(day, Missing.Reason.NOT_MEASURED, label() + " marked only");
        }
        return fate.goneBy(day)
                .map(end -> new Missing(day, Missing.Reason.GONE, label() + " " + end.words()))
                .or(() -> unseen(day));
    }

    private Optional<Missing> unseen(LocalDate day) {
        return coverage.reaches(seen, day)
                ? missing(day, Missing.Reason.NOT_OUTLINED, label() + " not outlined")
                : missing(day, Missing.Reason.NOT_IMAGED, place().label() + " not imaged");
    }

    DepositCourse course() {
        LocalDate last = days.getLast();
        Optional<Missing> ended = fate.goneBy(last);
        List<Missing> gaps = days.stream()
                .filter(this::knownBy)
                .filter(day -> ended.isEmpty() || day.isBefore(ended.get().date()))
                .flatMap(day -> missingOn(day).stream())
                .toList();
        return new DepositCourse(seen.getFirst().deposit(), number(), place(), points(), gaps, ended, last);
    }

    private List<MeasuredArea> points() {
        List<MeasuredArea> points = new ArrayList<>();
        for (Facts.Seen sighting : seen) {
            if (sighting.measuring() && sighting.area().isPresent()) {
                points.add(point(sighting, sighting.area().get(), points));
            }
        }
        return points;
    }

    private MeasuredArea point(Facts.Seen sighting, Area area, List<MeasuredArea> before) {
        return new MeasuredArea(
                sighting.date(),
                area,
                sighting.sighting(),
                sighting.film(),
                before.isEmpty()
                        ? beginning()
                        : Optional.of(Origin.change(before.getFirst().area(), area)),
                before.isEmpty()
                        ? beginning()
                        : Optional.of(Origin.change(before.getLast().area(), area)));
    }

    /** What there is to say of its first size: new only where its place had been imaged without it. */
    private Optional<Change> beginning() {
        LocalDate first = seen.getFirst().date();
        if (fate.source().isPresent()) {
            return fate.source().map(Change.New::new);
        }
        if (days.stream().anyMatch(day -> day.isBefore(first) && coverage.reaches(seen, day))) {
            return Optional.of(new Change.New("new"));
        }
        return days.getFirst().equals(first)
                ? Optional.empty()
                : Optional.of(new Change.NotComparable(place().label() + " not imaged before"));
    }

    private Optional<Facts.Seen> on(LocalDate day) {
        return seen.stream()
                .filter(Facts.Seen::measuring)
                .filter(sighting -> sighting.date().equals(day))
                .findFirst();
    }

    private static Optional<Missing> missing(LocalDate day, Missing.Reason reason, String words) {
        return Optional.of(new Missing(day, reason, words));
    }
}
