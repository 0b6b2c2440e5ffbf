package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.annotation.Area;
import org.calcitrack.tracking.Assessability;

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
        return on(day).isPresent() || coverage.judged(seen, day).verdict() == Assessability.Verdict.ASSESSED;
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
        AssessedPlace.Judged judged = coverage.judged(seen, day);
        return switch (judged.verdict()) {
            case ASSESSED -> missing(day, Missing.Reason.NOT_OUTLINED, label() + " not outlined");
            case NOT_IMAGED -> missing(day, Missing.Reason.NOT_IMAGED, place().label() + " " + judged.words());
            case NOT_ASSESSABLE -> missing(day, Missing.Reason.NOT_ASSESSABLE, place().label() + " " + judged.words());
        };
    }

    /** What a reader said that the day's films cannot show of its place. */
    Optional<Missing> statedMissing(LocalDate day) {
        return Optional.of(coverage.judged(seen, day))
                .filter(AssessedPlace.Judged::stated)
                .filter(judged -> judged.verdict() != Assessability.Verdict.ASSESSED)
                .flatMap(judged -> missing(
                        day,
                        judged.verdict() == Assessability.Verdict.NOT_IMAGED
                                ? Missing.Reason.NOT_IMAGED
                                : Missing.Reason.NOT_ASSESSABLE,
                        place().label() + " " + judged.words()));
    }

    /** Why its place could not be seen on a day, though nothing is left there. */
    Optional<Missing> unseenPlace(LocalDate day) {
        return imagedOn(day) ? Optional.empty() : unseen(day);
    }

    /** Why its sizes on two days do not compare, by the films that show it. */
    Optional<String> obstacle(LocalDate earlier, LocalDate later) {
        return films(earlier, later).flatMap(pair -> Comparability.obstacle(pair.earlier(), pair.later()));
    }

    /** What has to be known with a change between two days. */
    List<String> cautions(LocalDate earlier, LocalDate later) {
        return films(earlier, later)
                .map(pair -> Comparability.cautions(pair.earlier(), pair.later()))
                .orElse(List.of());
    }

    private Optional<Films> films(LocalDate earlier, LocalDate later) {
        return on(earlier).flatMap(before -> on(later).flatMap(now -> films(before, now)));
    }

    private Optional<Films> films(Facts.Seen earlier, Facts.Seen later) {
        return coverage.film(earlier.film())
                .flatMap(before -> coverage.film(later.film()).map(now -> new Films(before, now)));
    }

    private record Films(Facts.Film earlier, Facts.Film later) {}

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
        List<Facts.Seen> measured = seen.stream()
                .filter(Facts.Seen::measuring)
                .filter(sighting -> sighting.area().isPresent())
                .toList();
        List<MeasuredArea> points = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            points.add(point(measured.get(i), measured.subList(0, i)));
        }
        return points;
    }

    private MeasuredArea point(Facts.Seen sighting, List<Facts.Seen> before) {
        Area area = sighting.area().orElseThrow();
        if (before.isEmpty()) {
            return new MeasuredArea(
                    sighting.date(),
                    area,
                    sighting.sighting(),
                    sighting.film(),
                    beginning(),
                    beginning(),
                    Optional.empty(),
                    Optional.empty());
        }
        Facts.Seen first = before.getFirst();
        Facts.Seen previous = before.getLast();
        return new MeasuredArea(
                sighting.date(),
                area,
                sighting.sighting(),
                sighting.film(),
                Optional.of(change(first, sighting)),
                Optional.of(change(previous, sighting)),
                caveat(previous, sighting).or(() -> caveat(first, sighting)),
                repositioning(first, sighting));
    }

    private Change change(Facts.Seen earlier, Facts.Seen later) {
        Area before = earlier.area().orElseThrow();
        Area now = later.area().orElseThrow();
        Optional<Films> films = films(earlier, later);
        return films.flatMap(pair -> Comparability.obstacle(pair.earlier(), pair.later()))
                .<Change>map(Change.NotComparable::new)
                .orElseGet(() -> Origin.change(
                        before,
                        now,
                        films.map(pair -> Comparability.cautions(pair.earlier(), pair.later()))
                                .orElse(List.of())));
    }

    /** What the films say against a comparison. */
    private Optional<String> caveat(Facts.Seen earlier, Facts.Seen later) {
        return films(earlier, later).flatMap(pair -> Comparability.obstacle(pair.earlier(), pair.later())
                .or(() -> Optional.of(String.join(", ", Comparability.cautions(pair.earlier(), pair.later())))
                        .filter(words -> !words.isEmpty())));
    }

    private Optional<Repositioning> repositioning(Facts.Seen earlier, Facts.Seen later) {
        return films(earlier, later)
                .map(pair -> Repositioning.between(
                        pair.earlier().geometry().sourceToDetectorMm(),
                        pair.later().geometry().sourceToDetectorMm()));
    }

    /** What there is to say of its first size: new only where its place had been imaged without it. */
    private Optional<Change> beginning() {
        LocalDate first = seen.getFirst().date();
        if (fate.source().isPresent()) {
            return fate.source().map(Change.New::new);
        }
        if (days.stream()
                .anyMatch(day -> day.isBefore(first)
                        && coverage.judged(seen, day).verdict() == Assessability.Verdict.ASSESSED)) {
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
