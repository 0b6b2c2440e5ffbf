package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.Visit;
import org.calcitrack.ui.component.Dates;

/** One visit with its films, those of one region and side together. */
class VisitCard extends Section {

    private final Map<RadiographId, Integer> sightings;
    private final Consumer<Radiograph> correct;

    VisitCard(Visit visit, List<Radiograph> films, Map<RadiographId, Integer> sightings, Consumer<Radiograph> correct) {
        this.sightings = sightings;
        this.correct = correct;
        addClassName("ct-visit");
        add(day(visit, films.size()), body(visit, films));
    }

    private static Div day(Visit visit, int films) {
        Span date = new Span(Dates.written(visit.date()));
        date.addClassName("ct-visit-date");
        Span count = new Span(films == 1 ? "1 film" : films + " films");
        count.addClassNames("ct-muted", "ct-small");
        Div day = new Div(date, count);
        day.addClassNames("ct-two-lines");
        return day;
    }

    private Div body(Visit visit, List<Radiograph> films) {
        Div body = new Div();
        if (!visit.note().isBlank()) {
            Paragraph note = new Paragraph(visit.note());
            note.addClassName("ct-visit-note");
            body.add(note);
        }
        Div groups = new Div();
        groups.addClassName("ct-films");
        films.stream()
                .collect(Collectors.groupingBy(VisitCard::place, LinkedHashMap::new, Collectors.toList()))
                .forEach((place, shown) -> groups.add(group(place, shown)));
        body.add(groups);
        return body;
    }

    private static String place(Radiograph film) {
        return film.region().label()
                + (film.side() == Side.UNKNOWN ? "" : ", " + film.side().label());
    }

    private Component group(String place, List<Radiograph> films) {
        Div strip = new Div();
        strip.addClassName("ct-film-strip");
        films.forEach(film -> strip.add(cell(film)));
        Div group = new Div(new H4(place), strip);
        group.addClassName("ct-film-group");
        return group;
    }

    private Component cell(Radiograph film) {
        Button more = new Button(VaadinIcon.EDIT.create(), click -> correct.accept(film));
        more.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        more.setTooltipText("Where this film belongs …");
        more.setAriaLabel("Where the film “" + film.title() + "” belongs");
        more.addClassName("ct-film-edit");
        Div cell = new Div(new FilmCard(film, sightings.getOrDefault(film.id(), 0)), more);
        cell.addClassName("ct-film-cell");
        return cell;
    }
}
