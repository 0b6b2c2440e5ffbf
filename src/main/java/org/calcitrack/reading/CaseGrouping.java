package org.calcitrack.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calcitrack.imaging.Radiograph;

/** Makes cases of films as the mode wants them; the same films and seed make the same cases. */
final class CaseGrouping {

    private static final Comparator<Radiograph> BY_ID =
            Comparator.comparing(film -> film.id().value().toString());

    private CaseGrouping() {}

    /** @throws ReadingRefused when films that belong together are missing */
    static List<ReadingCase> of(ReadingMode mode, Collection<Radiograph> films, long seed) {
        var random = new Random(seed);
        var groups = new ArrayList<>(groups(mode, films));
        Collections.shuffle(groups, random);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> readingCase(i + 1, ordered(mode, groups.get(i), random)))
                .toList();
    }

    private static List<List<Radiograph>> groups(ReadingMode mode, Collection<Radiograph> films) {
        var sorted = films.stream().sorted(BY_ID).toList();
        if (mode == ReadingMode.SINGLE_RANDOM) {
            return sorted.stream().map(List::of).toList();
        }
        var groups = List.copyOf(sorted.stream()
                .collect(Collectors.groupingBy(CaseGrouping::region, TreeMap::new, Collectors.toList()))
                .values());
        if (groups.stream().anyMatch(group -> group.size() < 2)) {
            throw ReadingRefused.setFilms();
        }
        return groups;
    }

    private static String region(Radiograph film) {
        return film.patientId().value()
                + film.region().name()
                + film.side().name()
                + film.view().name();
    }

    private static List<Radiograph> ordered(ReadingMode mode, List<Radiograph> films, Random random) {
        var ordered = new ArrayList<>(films);
        if (mode == ReadingMode.CHRONOLOGICAL) {
            ordered.sort(Comparator.comparing(Radiograph::acquiredOn).thenComparing(BY_ID));
        } else {
            Collections.shuffle(ordered, random);
        }
        return ordered;
    }

    private static ReadingCase readingCase(int number, List<Radiograph> films) {
        return new ReadingCase(
                CaseId.random(),
                number,
                films.getFirst().patientId(),
                films.stream().map(Radiograph::id).toList());
    }
}
