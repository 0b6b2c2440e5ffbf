package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the recorded events say of one deposit. */
final class Fate {

    private final int number;
    private final List<Facts.Happening> happenings;
    private final List<LocalDate> seenOn;

    /** @param happenings oldest first */
    Fate(int number, List<Facts.Happening> happenings, List<LocalDate> seenOn) {
        this.number = number;
        this.happenings = happenings;
        this.seenOn = seenOn;
    }

    /** Since when it is no more, on a day; a sighting after its end means that it is there again. */
    Optional<Missing> goneBy(LocalDate day) {
        Optional<Missing> gone = Optional.empty();
        for (Facts.Happening happening : happenings) {
            if (!happening.date().isAfter(day)) {
                gone = after(happening, gone);
            }
        }
        return gone.filter(end -> seenOn.stream().noneMatch(seen -> seen.isAfter(end.date()) && !seen.isAfter(day)));
    }

    /** The deposits it came of. */
    Set<Integer> sources() {
        return born().map(Facts.Happening::parents).orElse(Set.of());
    }

    /** What it came of, such as {@code merged from D2 and D3}; empty when it was simply found. */
    Optional<String> source() {
        return born().map(happening -> happening.kind().label() + " from " + names(happening.parents()));
    }

    private Optional<Facts.Happening> born() {
        return happenings.stream()
                .filter(happening -> happening.children().contains(number)
                        && !happening.parents().contains(number)
                        && !happening.parents().isEmpty())
                .findFirst();
    }

    private Optional<Missing> after(Facts.Happening happening, Optional<Missing> before) {
        if (!happening.parents().contains(number)) {
            return before;
        }
        boolean livesOn = happening.children().contains(number);
        return switch (happening.kind()) {
            case MERGED, SPLIT ->
                livesOn ? before : gone(happening, happening.kind().label() + " into " + names(happening.children()));
            case EXCISED -> gone(happening, happening.kind().label());
            case RESOLVED ->
                Optional.of(new Missing(
                        happening.date(),
                        Missing.Reason.RESOLVED,
                        happening.kind().label()));
            case RECURRED -> happening.children().isEmpty() || livesOn ? Optional.empty() : before;
            case NEW, PERSISTS, EXTRUDED -> before;
        };
    }

    private static Optional<Missing> gone(Facts.Happening happening, String words) {
        return Optional.of(new Missing(happening.date(), Missing.Reason.GONE, words));
    }

    /** Deposits by their labels: {@code D2, D3 and D5}. */
    static String names(Collection<Integer> numbers) {
        List<String> labels =
                numbers.stream().sorted().map(number -> "D" + number).toList();
        return labels.size() < 2
                ? String.join("", labels)
                : labels.subList(0, labels.size() - 1).stream().collect(Collectors.joining(", "))
                        + " and "
                        + labels.getLast();
    }
}
