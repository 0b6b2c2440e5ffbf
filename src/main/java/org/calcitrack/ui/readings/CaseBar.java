package org.calcitrack.ui.readings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntConsumer;
import org.calcitrack.reading.CaseFilm;
import org.calcitrack.reading.ReadingState;
import org.calcitrack.reading.StudyReading;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.SaveState;

/** Above the film: which case, how many there are, its films, the stopwatch, undo and signing. */
class CaseBar extends Header {

    /** What the bar is used for. */
    interface Deeds {
        void undo();

        void sign();

        void amend();
    }

    private final Div where = new Div();
    private final Div films = new Div();
    private final NativeButton undo = new NativeButton();
    private final SaveState saved = new SaveState();
    private final Button sign = new Button("Sign");
    private final Button amend = new Button("Amend …");
    private ReadingClock watch = new ReadingClock();

    CaseBar(Deeds deeds) {
        addClassName("ct-room-bar");
        where.addClassName("ct-room-where");
        films.addClassName("ct-case-films");
        saved.addClassName("ct-room-saved");
        films.getElement().setAttribute("role", "group");
        films.getElement().setAttribute("aria-label", "Films of this case");
        undo.add(VaadinIcon.ARROW_BACKWARD.create());
        undo.addClassName("ct-quiet");
        undo.setAriaLabel("Undo (Ctrl+Z)");
        undo.setTitle("Undo (Ctrl+Z)");
        undo.addClickListener(click -> deeds.undo());
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.addClickListener(click -> deeds.sign());
        amend.addClickListener(click -> deeds.amend());
        add(where, films, watch, saved, undo, sign, amend);
    }

    void show(StudyReading reading, ReadingClock running) {
        where.removeAll();
        Anchor back = new Anchor("readings");
        back.getElement().setAttribute("router-link", true);
        back.addClassName("ct-room-back");
        back.add(VaadinIcon.ANGLE_LEFT.create(), new Span("My readings"));
        Span label = new Span(reading.label());
        label.addClassName("ct-room-strong");
        Div words = new Div(
                label,
                new Span(" · " + reading.place() + " of " + reading.of() + " · "
                        + reading.mode().label()));
        words.addClassName("ct-room-title");
        where.add(back, words);
        boolean open = reading.state() == ReadingState.OPEN;
        if (!open) {
            Span chip = new Span("signed");
            chip.addClassNames("ct-chip", "good");
            where.add(chip);
        }
        replace(watch, running);
        watch = running;
        undo.setVisible(open);
        sign.setVisible(open);
        sign.setEnabled(true);
        amend.setVisible(!open);
    }

    void show(List<CaseFilm> all, int current, IntConsumer chosen) {
        films.removeAll();
        films.setVisible(all.size() > 1);
        all.forEach(film -> {
            NativeButton button = new NativeButton(film.date()
                    .map(date -> film.label() + ", " + Dates.written(date))
                    .orElse(film.label()));
            button.addClassName("ct-quiet");
            button.getElement().setAttribute("aria-pressed", String.valueOf(film.number() == current));
            button.addClickListener(click -> chosen.accept(film.number()));
            films.add(button);
        });
    }

    void savedAt(LocalTime time) {
        saved.savedAt(time);
    }

    void mayUndo(boolean possible) {
        undo.setEnabled(possible);
    }
}
