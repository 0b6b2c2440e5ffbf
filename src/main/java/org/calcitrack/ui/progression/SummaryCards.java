package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.calcitrack.progression.Burden;
import org.calcitrack.progression.BurdenCourse;
import org.calcitrack.progression.Change;
import org.calcitrack.progression.Progression;
import org.calcitrack.ui.component.Dates;

/** Where a patient stands: the total area, how it changed, and how many deposits did what. */
class SummaryCards extends Div {

    private final Progression progression;

    SummaryCards(Progression progression) {
        this.progression = progression;
        addClassName("ct-progression-cards");
        Optional<BurdenCourse> burden = progression.burden();
        add(
                total(burden),
                explained(
                        change(
                                "Since the first total",
                                burden.flatMap(BurdenCourse::baseline),
                                BurdenCourse::sinceBaseline),
                        burden.map(BurdenCourse::happenedSinceBaseline)),
                explained(
                        change(
                                "Since the previous total",
                                burden.flatMap(SummaryCards::previous),
                                BurdenCourse::sincePrevious),
                        burden.map(BurdenCourse::happenedSincePrevious)),
                DepositsCard.of(progression));
    }

    private static SummaryCard total(Optional<BurdenCourse> burden) {
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

    private static SummaryCard explained(SummaryCard card, Optional<List<String>> happened) {
        return happened.filter(words -> !words.isEmpty())
                .map(words -> card.remark(String.join(" · ", words)))
                .orElse(card);
    }

    private static String whyNone(BurdenCourse burden) {
        return burden.gaps().isEmpty()
                ? "Nothing measured yet"
                : burden.gaps().getLast().words();
    }

    private static Optional<Burden> previous(BurdenCourse course) {
        List<Burden> points = course.points();
        return points.size() < 2 ? Optional.empty() : Optional.of(points.get(points.size() - 2));
    }

    private SummaryCard change(String title, Optional<Burden> from, Function<BurdenCourse, Optional<Change>> which) {
        Optional<Change> change = progression.burden().flatMap(which);
        if (change.isEmpty() || from.isEmpty()) {
            return SummaryCard.without(title, "Needs two totals");
        }
        String start = "from " + Amounts.squareMillimetres(from.get().sum().value()) + " on "
                + Dates.written(from.get().date());
        return switch (change.get()) {
            case Change.NotComparable(String why) -> notComparable(title, why, places(which));
            case Change.Percent percent ->
                warned(
                        SummaryCard.of(title, percent.words(), start)
                                .chip(Classes.chip(progression.yardstick().of(percent))),
                        percent.cautions());
            case Change.New(String words) -> SummaryCard.of(title, words, start);
        };
    }

    private static SummaryCard warned(SummaryCard card, List<String> cautions) {
        return cautions.isEmpty() ? card : card.warning(String.join(", ", cautions));
    }

    private static SummaryCard notComparable(String title, String why, List<String> places) {
        SummaryCard card = SummaryCard.of(title, "Not comparable", why);
        return places.isEmpty() ? card : card.remark(String.join(" · ", places));
    }

    /** The places whose own sums can be compared up to the last day with films, as the patient's cannot. */
    private List<String> places(Function<BurdenCourse, Optional<Change>> which) {
        return progression.burdens().stream()
                .filter(course -> course.place().isPresent() && isCurrent(course))
                .flatMap(course -> which
                        .apply(course)
                        .filter(change -> change.percent().isPresent())
                        .map(change -> course.place().get().title() + " " + change.words())
                        .stream())
                .toList();
    }

    private boolean isCurrent(BurdenCourse course) {
        return course.latest()
                .filter(latest -> latest.date().equals(progression.filmDays().getLast()))
                .isPresent();
    }
}
