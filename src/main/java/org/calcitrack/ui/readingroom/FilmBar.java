package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.patient.Patient;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.PatientHeader;
import org.calcitrack.ui.component.SaveState;
import org.calcitrack.ui.readings.SigningBar;

/** Above the film: whose it is, the way back, the films before and after it, undo, and when it was last saved. */
class FilmBar extends Header {

    private final NativeButton undo = quiet(VaadinIcon.ARROW_BACKWARD, "Undo (Ctrl+Z)");
    private final NativeButton redo = quiet(VaadinIcon.ARROW_FORWARD, "Redo (Ctrl+Y)");
    private final SaveState saved = new SaveState();
    private final Div where = new Div();

    private IntConsumer walking = visits -> {};
    private Optional<LayoutChoice> layouts = Optional.empty();

    FilmBar(Runnable undoing, Runnable redoing) {
        addClassName("ct-room-bar");
        where.addClassName("ct-room-where");
        saved.addClassName("ct-room-saved");
        undo.addClickListener(click -> undoing.run());
        redo.addClickListener(click -> redoing.run());
        add(where, saved, undo, redo);
    }

    /** Takes in the signing of the visit's reading, at the end of the bar. */
    void sign(SigningBar signing) {
        add(signing);
    }

    /** Answers the old habit of pressing Ctrl+S. */
    void sayWhenSaved() {
        Notices.done(saved.lastTime()
                .map(when -> "Everything is saved as you go. Saved " + when + ".")
                .orElse("Everything is saved as you go; nothing was changed since this film was opened."));
    }

    /** Takes in the choice of layout, and what leads to earlier and later visits. */
    void arrange(LayoutChoice choice, IntConsumer stepping) {
        layouts = Optional.of(choice);
        walking = stepping;
        addComponentAtIndex(1, choice);
    }

    void arranged(PaneLayout layout, boolean linked, HangingRules rules) {
        layouts.ifPresent(choice -> choice.show(layout, linked, rules));
    }

    /** Shows whose film it is and the way to the same view at other visits. */
    void show(Radiograph film, Patient patient, VisitWalk walk) {
        where.removeAll();
        Anchor back = new Anchor("patient/" + patient.id().value());
        back.getElement().setAttribute("router-link", true);
        back.addClassName("ct-room-back");
        back.add(VaadinIcon.ANGLE_LEFT.create(), new Span(patient.name()));
        Span title = new Span(Words.capital(film.title()));
        title.addClassName("ct-room-strong");
        Span date = new Span(Dates.written(film.acquiredOn()) + age(film, patient));
        Div words = new Div(title, new Span(" · "), date);
        words.addClassName("ct-room-title");
        where.add(back, words);
        if (film.synthetic()) {
            where.add(PatientHeader.synthetic());
        }
        where.add(visits(walk));
    }

    void mayUndo(boolean undoPossible, boolean redoPossible) {
        undo.setEnabled(undoPossible);
        redo.setEnabled(redoPossible);
    }

    /** The server has kept everything up to now. */
    void savedAt(LocalTime time) {
        saved.savedAt(time);
    }

    private Div visits(VisitWalk walk) {
        Div visits = new Div(
                step(VaadinIcon.ANGLE_LEFT, "Earlier film of this region (Page Up)", walk, -1),
                new Span(walk.words()),
                step(VaadinIcon.ANGLE_RIGHT, "Later film of this region (Page Down)", walk, 1));
        visits.addClassName("ct-room-visits");
        return visits;
    }

    private NativeButton step(VaadinIcon icon, String hint, VisitWalk walk, int visits) {
        NativeButton step = quiet(icon, hint);
        step.setEnabled(walk.step(visits).isPresent());
        step.addClickListener(click -> walking.accept(visits));
        return step;
    }

    private static NativeButton quiet(VaadinIcon icon, String hint) {
        NativeButton button = new NativeButton();
        button.add(icon.create());
        button.addClassName("ct-quiet");
        button.setAriaLabel(hint);
        button.setTitle(hint);
        return button;
    }

    private static String age(Radiograph film, Patient patient) {
        return patient.ageOn(film.acquiredOn()).map(age -> " · aged " + age).orElse("");
    }
}
