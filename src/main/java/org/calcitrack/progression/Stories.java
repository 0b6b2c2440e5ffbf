package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A patient's deposits, each with its story. */
final class Stories {

    /** On one day as the kinds are listed, so that it does not matter which event was recorded first. */
    private static final Comparator<Facts.Happening> BY_DAY = Comparator.comparing(Facts.Happening::date)
            .thenComparing(Facts.Happening::kind)
            .thenComparing(happening -> new TreeSet<>(happening.parents()).toString())
            .thenComparing(happening -> new TreeSet<>(happening.children()).toString());

    private Stories() {}

    /** By number. */
    static List<Story> of(Facts facts) {
        List<LocalDate> days = List.copyOf(facts.days());
        Coverage coverage = new Coverage(facts.films(), facts.stated());
        List<Facts.Happening> happenings =
                facts.happenings().stream().sorted(BY_DAY).toList();
        return facts.seen().stream()
                .sorted(Comparator.comparing(Facts.Seen::date))
                .collect(Collectors.groupingBy(Facts.Seen::number, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(seen -> new Story(seen, days, coverage, fate(seen, happenings)))
                .toList();
    }

    /** What each day's films can show of every place where a deposit ever was, in the order of the first deposit. */
    static List<AssessedPlace> places(Facts facts) {
        Coverage coverage = new Coverage(facts.films(), facts.stated());
        return facts.seen().stream()
                .sorted(Comparator.comparing(Facts.Seen::number))
                .collect(Collectors.groupingBy(Facts.Seen::place, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(place -> new AssessedPlace(
                        place.getKey(),
                        facts.days().stream()
                                .map(day -> coverage.judged(place.getValue(), day))
                                .toList()))
                .toList();
    }

    private static Fate fate(List<Facts.Seen> seen, List<Facts.Happening> happenings) {
        return new Fate(
                seen.getFirst().number(),
                happenings,
                seen.stream().map(Facts.Seen::date).toList());
    }
}
