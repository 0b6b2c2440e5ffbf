package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingId;

/** The deposits outlined on this film; a click selects one. */
class SightingList extends UnorderedList {

    private final Consumer<SightingId> chosen;

    SightingList(Consumer<SightingId> chosen) {
        this.chosen = chosen;
        addClassName("ct-sightings");
    }

    void show(List<ReadingDesk.Seen> seen, Optional<SightingId> selected) {
        removeAll();
        seen.forEach(each ->
                add(line(each, selected.filter(each.sighting().id()::equals).isPresent())));
    }

    private ListItem line(ReadingDesk.Seen seen, boolean selected) {
        Sighting sighting = seen.sighting();
        NativeButton line = new NativeButton();
        Span label = span(seen.label(), "label");
        if (seen.deposit().isEmpty()) {
            label.addClassName("unnamed");
        }
        line.add(
                label,
                span(Words.place(sighting.site(), sighting.side()), "where"),
                span(
                        sighting.measurement().map(size -> size.area().brief()).orElseGet(() -> number(sighting)),
                        "area"));
        line.getElement().setAttribute("aria-current", String.valueOf(selected));
        line.addClickListener(click -> chosen.accept(sighting.id()));
        return new ListItem(line);
    }

    private static Span span(String words, String kind) {
        Span span = new Span(words);
        span.addClassName(kind);
        return span;
    }

    /** What a marker says instead of a size. */
    private static String number(Sighting sighting) {
        OptionalInt count = sighting.description().traits().multiplicity().count();
        return count.isPresent() ? "about " + count.getAsInt() : "not counted";
    }
}
