package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.calcitrack.progression.Change;
import org.calcitrack.progression.DepositCourse;
import org.calcitrack.progression.MeasuredArea;
import org.calcitrack.progression.Progression;
import org.calcitrack.ui.component.Dates;

/** Every deposit with its last size and how it changed; each leads to the page about it. */
class DepositList extends Section {

    DepositList(Progression progression, PatientId patient) {
        addClassNames("ct-card", "ct-deposit-list");
        add(new H2("Deposits"), head());
        progression.deposits().stream().map(course -> line(course, patient)).forEach(this::add);
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

    private static Anchor line(DepositCourse course, PatientId patient) {
        Optional<MeasuredArea> last = course.points().isEmpty()
                ? Optional.empty()
                : Optional.of(course.points().getLast());
        Anchor line = new Anchor(
                "patient/" + patient.value() + "/deposit/" + course.id().value(),
                name(course),
                size(course, last),
                change(last.flatMap(MeasuredArea::sinceBaseline)),
                change(last.flatMap(MeasuredArea::sincePrevious)));
        line.getElement().setAttribute("router-link", true);
        line.addClassName("ct-deposit-row");
        return line;
    }

    private static Span name(DepositCourse course) {
        Span label = new Span(course.label());
        label.addClassName("ct-deposit-label");
        Span name = new Span(label, new Span(course.place().title()));
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

    private static Span change(Optional<Change> change) {
        Span words = new Span(change.map(Change::words).orElse("–"));
        words.addClassName("ct-number");
        return words;
    }
}
