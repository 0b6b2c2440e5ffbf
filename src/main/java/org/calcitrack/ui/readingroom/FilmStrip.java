package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.ui.component.Dates;

/** All films of one region, oldest first, as small pictures; a click opens one. */
class FilmStrip extends UnorderedList {

    private static final int WIDTH = 160;

    private final Consumer<Radiograph> chosen;

    FilmStrip(Consumer<Radiograph> chosen) {
        this.chosen = chosen;
        addClassName("ct-strip");
        getElement().setAttribute("aria-label", "Films of this region");
    }

    void show(Radiograph current, List<Radiograph> films) {
        removeAll();
        films.stream()
                .filter(film -> film.region() == current.region())
                .forEach(film -> add(new ListItem(picture(film, film.id().equals(current.id())))));
    }

    private NativeButton picture(Radiograph film, boolean isCurrent) {
        String words = Dates.written(film.acquiredOn()) + ", " + film.title();
        Image picture = new Image("api/radiographs/" + film.id().value() + "/preview.png?width=" + WIDTH, "");
        picture.getElement().setAttribute("loading", "lazy");
        NativeButton button = new NativeButton();
        button.add(
                picture,
                new Span(Dates.written(film.acquiredOn())),
                new Span(film.side().label() + ", " + film.view().label()));
        button.setAriaLabel(words);
        button.getElement().setAttribute("aria-current", String.valueOf(isCurrent));
        button.addClickListener(click -> chosen.accept(film));
        return button;
    }
}
