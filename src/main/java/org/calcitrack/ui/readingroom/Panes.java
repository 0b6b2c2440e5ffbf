package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Patient;

/** The films on screen side by side; one of them is active: tools, keys and the side panel belong to it. */
class Panes extends Div {

    /** Makes a pane that tells the room what happens in it. */
    interface Maker {

        FilmPane make();
    }

    private final Maker maker;
    private final List<FilmPane> panes = new ArrayList<>();
    private final Deque<FilmPane> spare = new ArrayDeque<>();
    private FilmPane active;

    Panes(Maker maker) {
        this.maker = maker;
        addClassName("ct-room-film");
        getElement().setAttribute("role", "main");
        active = another();
    }

    FilmPane active() {
        return active;
    }

    Stream<FilmPane> all() {
        return panes.stream();
    }

    /** The films from left to right. */
    List<Radiograph> films() {
        return panes.stream().map(FilmPane::film).toList();
    }

    /** Shows films from left to right; panes that show theirs already are left in peace. */
    void show(List<Radiograph> films, Patient patient, RadiographId worked) {
        while (panes.size() > films.size()) {
            FilmPane last = panes.removeLast();
            remove(last);
            spare.push(last);
        }
        while (panes.size() < films.size()) {
            another();
        }
        for (int i = 0; i < films.size(); i++) {
            FilmPane pane = panes.get(i);
            Radiograph film = films.get(i);
            if (!pane.shown().equals(Optional.of(film))) {
                pane.show(film, patient);
            }
        }
        getElement().setAttribute("data-films", String.valueOf(films.size()));
        activate(panes.stream()
                .filter(pane -> pane.film().id().equals(worked))
                .findFirst()
                .orElse(panes.getFirst()));
    }

    /** Gives tools and keys to a pane. */
    void activate(FilmPane pane) {
        active = pane;
        panes.forEach(
                each -> each.setActive(each == pane, Optional.of(pane.film()).filter(film -> each != pane)));
    }

    private FilmPane another() {
        FilmPane pane = spare.isEmpty() ? maker.make() : spare.pop();
        panes.add(pane);
        add(pane);
        return pane;
    }
}
