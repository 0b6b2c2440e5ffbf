package org.calcitrack.ui.progression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.progression.ChangeClass;
import org.calcitrack.progression.Missing;
import org.calcitrack.progression.Progression;

/** How many deposits there are and what they did since they were first measured. */
final class DepositsCard {

    private DepositsCard() {}

    static SummaryCard of(Progression progression) {
        long there = progression.deposits().stream()
                .filter(deposit -> deposit.ended().isEmpty())
                .count();
        if (progression.deposits().isEmpty()) {
            return SummaryCard.without("Deposits", "Open a film and outline the first one");
        }
        return SummaryCard.of("Deposits", Long.toString(there), String.join(" · ", counts(progression)))
                .remark("since first measured");
    }

    private static List<String> counts(Progression progression) {
        Map<ChangeClass, Long> classes = progression.classes();
        Stream<String> there = Stream.of(ChangeClass.values())
                .filter(named -> named != ChangeClass.ENDED && named != ChangeClass.RESOLVED)
                .filter(classes::containsKey)
                .map(named -> classes.get(named) + " " + named.label());
        return Stream.concat(there, gone(progression)).toList();
    }

    /** What became of those that are no more, which is never merely that they are gone: {@code 2 merged into D7}. */
    private static Stream<String> gone(Progression progression) {
        Map<String, Long> ends = progression.deposits().stream()
                .flatMap(deposit -> deposit.ended().stream())
                .collect(Collectors.groupingBy(Missing::words, LinkedHashMap::new, Collectors.counting()));
        return ends.entrySet().stream().map(end -> end.getValue() + " " + end.getKey());
    }
}
