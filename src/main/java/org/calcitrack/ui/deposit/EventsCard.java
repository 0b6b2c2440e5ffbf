package org.calcitrack.ui.deposit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.calcitrack.tracking.LineageEvent;
import org.calcitrack.tracking.LineageEventId;
import org.calcitrack.ui.component.Dates;

/** What became of a deposit, who said so and when; each can be taken back and put back. */
class EventsCard extends Section {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** What the reader may do here. */
    interface Deeds {

        void takeBack(LineageEventId event);

        void putBack(LineageEventId event);
    }

    private final LineageWords words;
    private final ZoneId zone;
    private final Deeds deeds;

    EventsCard(List<DepositFile.Event> events, LineageWords words, ZoneId zone, Deeds deeds) {
        this.words = words;
        this.zone = zone;
        this.deeds = deeds;
        addClassNames("ct-card", "ct-deposit-card");
        add(new H2("What became of it"));
        if (events.isEmpty()) {
            Paragraph none = new Paragraph(
                    "Nothing is recorded. Say when it merged, split, was excised, broke through, resolved or recurred.");
            none.addClassNames("ct-muted", "ct-deposit-empty");
            add(none);
        }
        events.stream().map(this::line).forEach(this::add);
    }

    private Div line(DepositFile.Event recorded) {
        LineageEvent event = recorded.event();
        Span date = new Span(Dates.written(event.date()));
        date.addClassNames("ct-number", "ct-deposit-when");
        Div what = new Div(new Span(words.of(event)));
        what.addClassName("ct-deposit-what");
        if (!event.note().isBlank()) {
            what.add(small(event.note()));
        }
        what.add(small((recorded.withdrawn() ? "taken back; " : "") + "recorded by " + recorded.who() + ", "
                + MINUTE.format(event.recordedAt().atZone(zone))));
        Div line = new Div(date, what, button(recorded));
        line.addClassNames("ct-deposit-line", "event");
        line.setClassName("withdrawn", recorded.withdrawn());
        return line;
    }

    private Button button(DepositFile.Event recorded) {
        LineageEventId id = recorded.event().id();
        Button button = recorded.withdrawn()
                ? new Button("Redo", click -> deeds.putBack(id))
                : new Button("Undo", click -> deeds.takeBack(id));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setDisableOnClick(true);
        button.setAriaLabel(button.getText() + ": " + words.of(recorded.event()));
        return button;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("ct-muted", "ct-small");
        return small;
    }
}
