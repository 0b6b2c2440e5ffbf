package org.calcitrack.ui.progression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.calcitrack.progression.DepositCourse;
import org.calcitrack.progression.DepositCourse.Standing;
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
            Standing.NOT_SEEN, "not seen",
            Standing.GONE, "gone"));

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
        SummaryCard card = SummaryCard.of("Deposits", Long.toString(there), String.join(" · ", counts(standings)));
        card.setTitle(String.format(RULE, DepositCourse.THRESHOLD_PERCENT));
        return card;
    }

    private static List<String> counts(Map<Standing, Long> standings) {
        return List.of(Standing.values()).stream()
                .filter(standings::containsKey)
                .map(standing -> standings.get(standing) + " " + WORDS.get(standing))
                .toList();
    }
}
