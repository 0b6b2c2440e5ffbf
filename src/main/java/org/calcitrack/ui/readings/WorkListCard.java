package org.calcitrack.ui.readings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.reading.Part;
import org.calcitrack.reading.ReadingSetId;
import org.calcitrack.reading.ReadingState;
import org.calcitrack.reading.StudyReading;
import org.calcitrack.reading.WorkList;

/** One set: how much of it is read, what comes next, and what was signed. */
class WorkListCard extends Section {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    WorkListCard(WorkList list, Clock clock, Consumer<ReadingSetId> read) {
        addClassNames("ct-card", "ct-work");
        Div head = new Div(new H2(list.title()), chip(list));
        head.addClassName("ct-work-head");
        add(head, progress(list), action(list, clock, read));
        Div signed = signed(list);
        if (signed.getChildren().findAny().isPresent()) {
            add(signed);
        }
    }

    private static Span chip(WorkList list) {
        Span chip = new Span(list.mode().label() + (list.part() == Part.ADJUDICATOR ? ", adjudicator" : ""));
        chip.addClassName("ct-chip");
        chip.setTitle(list.mode().definition());
        return chip;
    }

    private static Component progress(WorkList list) {
        int all = list.readings().size();
        ProgressBar bar = new ProgressBar(0, all, list.signed() + list.voided());
        String words = list.signed() + " of " + all + " signed"
                + (list.voided() > 0 ? ", " + list.voided() + " do not count" : "");
        bar.getElement().setAttribute("aria-label", words);
        Span said = new Span(words);
        said.addClassNames("ct-muted", "ct-small");
        Div line = new Div(bar, said);
        line.addClassName("ct-work-progress");
        return line;
    }

    private static Component action(WorkList list, Clock clock, Consumer<ReadingSetId> read) {
        Optional<StudyReading> next = list.next();
        if (next.isPresent()) {
            boolean open = next.get().state() == ReadingState.OPEN;
            Button button = new Button(
                    (open ? "Go on with " : "Read ") + next.get().label(), click -> read.accept(list.setId()));
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setDisableOnClick(true);
            return button;
        }
        Span words = new Span(waiting(list)
                .map(from -> "The next case can be read from " + WHEN.format(from.atZone(clock.getZone())) + ".")
                .orElse("Everything here is read."));
        words.addClassName("ct-muted");
        if (waiting(list).isPresent()) {
            return words;
        }
        Anchor agreement = new Anchor("studies/" + list.setId().value() + "/agreement", "How the readers agree");
        agreement.getElement().setAttribute("router-link", true);
        Div done = new Div(words, agreement);
        done.addClassName("ct-work-done");
        return done;
    }

    /** The earliest that a case which waits may be read. */
    private static Optional<Instant> waiting(WorkList list) {
        return list.readings().stream()
                .filter(reading -> reading.state() == ReadingState.WAITING)
                .flatMap(reading -> reading.from().stream())
                .filter(from -> !from.equals(Instant.MAX))
                .min(Instant::compareTo);
    }

    private static Div signed(WorkList list) {
        Div signed = new Div();
        signed.addClassName("ct-work-signed");
        list.readings().stream()
                .filter(reading -> reading.state() == ReadingState.SIGNED)
                .forEach(reading -> {
                    Anchor link = new Anchor("reading/" + reading.id().value(), reading.label());
                    link.getElement().setAttribute("router-link", true);
                    link.addClassName("ct-chip");
                    link.setTitle("Signed after " + ReadingClock.words(reading.active())
                            + (reading.versions().size() > 1 ? ", amended" : ""));
                    signed.add(link);
                });
        return signed;
    }
}
