package org.calcitrack.ui.progression;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.progression.DepositCourse;
import org.calcitrack.progression.DepositCourse.Standing;
import org.calcitrack.progression.Missing;
import org.calcitrack.progression.Progression;

/** How many deposits there are and what they did since they were first measured. */
final class DepositsCard {

    private static final Map<Standing, String> WORDS = new EnumMap<>(Map.of(
            Standing.NEW, "new",
            Standing.GREW, "grew",
            Standing.SHRANK, "shrank",
            Standing.STABLE, "stable",
            Standing.FIRST_MEASURED, "measured once",
            Standing.NOT_COMPARABLE, "not comparable",
            Standing.NOT_SEEN, "not seen"));

    private static final String RULE =
            "Since first measured, against ±%.0f %%: the cut-off found for a hand score in systemic sclerosis over one year,"
                    + " here an orientation for areas. Not seen means that no film of the last day shows it outlined.";

    private DepositsCard() {}

    static SummaryCard of(Progression progression) {
        Map<Standing, Long> standings = progression.standings();
        long there = progression.deposits().size() - standings.getOrDefault(Standing.GONE, 0L);
        if (progression.deposits().isEmpty()) {
            return SummaryCard.without("Deposits", "Open a film and outline the first one");
        }
        SummaryCard card = SummaryCard.of("Deposits", Long.toString(there), String.join(" · ", counts(progression)));
        card.setTitle(String.format(RULE, DepositCourse.THRESHOLD_PERCENT));
        return card;
    }

    private static List<String> counts(Progression progression) {
        Map<Standing, Long> standings = progression.standings();
        Stream<String> there = Stream.of(Standing.values())
                .filter(standing -> standing != Standing.GONE && standings.containsKey(standing))
                .map(standing -> standings.get(standing) + " " + WORDS.get(standing));
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
