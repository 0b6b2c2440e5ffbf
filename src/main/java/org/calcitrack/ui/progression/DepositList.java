package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.patient.PatientId;
import org.calcitrack.progression.BurdenCourse;
import org.calcitrack.progression.Change;
import org.calcitrack.progression.ChangeClass;
import org.calcitrack.progression.DepositCourse;
import org.calcitrack.progression.MeasuredArea;
import org.calcitrack.progression.Missing;
import org.calcitrack.progression.Place;
import org.calcitrack.progression.Progression;
import org.calcitrack.ui.component.Dates;

/** Every deposit with its last size and how it changed; each leads to the page about it. */
class DepositList extends Section {

    DepositList(Progression progression, PatientId patient) {
        addClassNames("ct-card", "ct-deposit-list");
        add(new H2("Deposits"), head());
        progression.burdens().stream()
                .flatMap(burden -> burden.place().stream())
                .forEach(place -> add(place(progression, place, patient)));
    }

    private static Div head() {
        Div head = new Div(
                new Span("Deposit"),
                new Span("Last size"),
                new Span("Since first measured"),
                new Span("Since previous"));
        head.addClassNames("ct-deposit-row", "head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }

    /** A place with its sum, and its deposits below. */
    private static Component[] place(Progression progression, Place place, PatientId patient) {
        Stream<Component> deposits = progression.deposits().stream()
                .filter(course -> course.place().equals(place))
                .map(course -> line(progression, course, patient));
        Stream<Component> sum = progression.burdens().stream()
                .filter(burden -> burden.place().filter(place::equals).isPresent())
                .map(burden -> sum(progression, place, burden));
        return Stream.concat(sum, deposits).toArray(Component[]::new);
    }

    private static Div sum(Progression progression, Place place, BurdenCourse burden) {
        Span size = new Span(burden.latest()
                .map(latest -> Amounts.squareMillimetres(latest.sum().value()) + ", " + Dates.written(latest.date())
                        + (latest.complete() ? "" : ", " + latest.remark()))
                .orElse("no total"));
        size.addClassName("ct-number");
        Div row = new Div(
                new Span(place.title()),
                size,
                change(burden.sinceBaseline(), burden.sinceBaseline().map(progression.yardstick()::of)),
                change(burden.sincePrevious(), burden.sincePrevious().map(progression.yardstick()::of)));
        row.addClassNames("ct-deposit-row", "place");
        return row;
    }

    private static Anchor line(Progression progression, DepositCourse course, PatientId patient) {
        Optional<MeasuredArea> last = course.points().isEmpty()
                ? Optional.empty()
                : Optional.of(course.points().getLast());
        Anchor line = new Anchor(
                "patient/" + patient.value() + "/deposit/" + course.id().value(),
                name(course),
                size(course, last),
                change(course, course.sinceBaseline(), progression.sinceBaseline(course)),
                change(course, course.sincePrevious(), progression.sincePrevious(course)));
        line.getElement().setAttribute("router-link", true);
        line.addClassName("ct-deposit-row");
        return line;
    }

    private static Span name(DepositCourse course) {
        Span label = new Span(course.label());
        label.addClassName("ct-deposit-label");
        Span name = new Span(label);
        name.addClassName("ct-deposit-name");
        return name;
    }

    private static Span size(DepositCourse course, Optional<MeasuredArea> last) {
        Span size = new Span(last.map(DepositList::size).orElse("not measured"));
        size.addClassName("ct-number");
        course.ended().ifPresent(end -> {
            Span chip = new Span(end.words() + ", " + Dates.written(end.date()));
            chip.addClassNames("ct-chip", "plain");
            size.add(chip);
        });
        return size;
    }

    private static String size(MeasuredArea area) {
        String value = area.unit().equals("mm²")
                ? Amounts.squareMillimetres(area.area().value())
                : area.area().brief();
        return value + ", " + Dates.written(area.date());
    }

    /** Where the last films do not show it measured, why they do not counts for more than how it was before. */
    private static Span change(DepositCourse course, Optional<Change> change, ChangeClass named) {
        return change(
                change,
                Optional.of(named),
                course.missingLast().map(Missing::words).or(() -> why(change)));
    }

    private static Span change(Optional<Change> change, Optional<ChangeClass> named) {
        return change(change, named, why(change));
    }

    private static Span change(Optional<Change> change, Optional<ChangeClass> named, Optional<String> why) {
        Span cell = new Span();
        cell.addClassNames("ct-number", "ct-deposit-change");
        change.filter(found -> found.percent().isPresent() || named.isEmpty())
                .ifPresent(found -> cell.add(new Span(found.words())));
        named.ifPresent(called -> cell.add(Classes.chip(called)));
        change.ifPresent(found -> cell.setTitle(found.words()));
        why.ifPresent(words -> {
            Span small = new Span(words);
            small.addClassNames("ct-muted", "ct-small");
            cell.add(small);
        });
        return cell;
    }

    /** What has to be known with a change, or why there is none. */
    private static Optional<String> why(Optional<Change> change) {
        return change.flatMap(found -> switch (found) {
            case Change.NotComparable(String why) -> Optional.of(why);
            case Change.Percent percent
            when !percent.cautions().isEmpty() -> Optional.of(String.join(", ", percent.cautions()));
            case Change.New(String words) when !words.equals("new") -> Optional.of(words);
            case Change.Percent _, Change.New _ -> Optional.empty();
        });
    }
}
