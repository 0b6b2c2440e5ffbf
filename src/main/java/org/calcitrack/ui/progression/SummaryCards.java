package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.calcitrack.progression.Burden;
import org.calcitrack.progression.BurdenCourse;
import org.calcitrack.progression.Change;
import org.calcitrack.progression.Progression;
import org.calcitrack.ui.component.Dates;

/** Where a patient stands: the total area, how it changed, and how many deposits did what. */
class SummaryCards extends Div {

    SummaryCards(Progression progression) {
        addClassName("ct-progression-cards");
        Optional<BurdenCourse> burden = progression.burden();
        add(total(burden), sinceBaseline(burden), sincePrevious(burden), DepositsCard.of(progression));
    }

    private static Component total(Optional<BurdenCourse> burden) {
        Optional<Burden> latest = burden.flatMap(BurdenCourse::latest);
        if (latest.isEmpty()) {
            return SummaryCard.without(
                    "Total area", burden.map(SummaryCards::whyNone).orElse("No deposits outlined yet"));
        }
        Burden now = latest.get();
        SummaryCard card = SummaryCard.of(
                "Total area",
                Amounts.squareMillimetres(now.sum().value()),
                now.origin() + ", " + Dates.written(now.date()));
        return now.complete() ? card : card.warning(now.remark());
    }

    private static String whyNone(BurdenCourse burden) {
        return burden.gaps().isEmpty()
                ? "Nothing measured yet"
                : burden.gaps().getLast().words();
    }

    private static Component sinceBaseline(Optional<BurdenCourse> burden) {
        return change(
                "Since the first total",
                burden.flatMap(BurdenCourse::sinceBaseline),
                burden.flatMap(BurdenCourse::baseline));
    }

    private static Component sincePrevious(Optional<BurdenCourse> burden) {
        Optional<Burden> previous = burden.map(BurdenCourse::points)
                .filter(points -> points.size() > 1)
                .map(points -> points.get(points.size() - 2));
        return change("Since the previous total", burden.flatMap(BurdenCourse::sincePrevious), previous);
    }

    private static Component change(String title, Optional<Change> change, Optional<Burden> from) {
        if (change.isEmpty() || from.isEmpty()) {
            return SummaryCard.without(title, "Needs two totals");
        }
        String start = Amounts.squareMillimetres(from.get().sum().value()) + " on "
                + Dates.written(from.get().date());
        return switch (change.get()) {
            case Change.NotComparable(String why) -> SummaryCard.of(title, "Not comparable", why);
            case Change.Percent percent -> SummaryCard.of(title, percent.words(), "from " + start);
            case Change.New(String words) -> SummaryCard.of(title, words, start);
        };
    }

    /** What counts as few words for a card: they are read at a glance. */
    static String listed(List<String> words) {
        return String.join(" · ", words);
    }
}
