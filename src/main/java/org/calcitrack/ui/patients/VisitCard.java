package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.Visit;
import org.calcitrack.ui.component.Dates;

/** One visit with its films. */
class VisitCard extends Section {

    VisitCard(Visit visit, List<Radiograph> films, Map<RadiographId, Integer> sightings) {
        addClassName("ct-visit");
        add(day(visit, films.size()), body(visit, films, sightings));
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

    private static Div body(Visit visit, List<Radiograph> films, Map<RadiographId, Integer> sightings) {
        Div body = new Div();
        if (!visit.note().isBlank()) {
            Paragraph note = new Paragraph(visit.note());
            note.addClassName("ct-visit-note");
            body.add(note);
        }
        Div strip = new Div();
        strip.addClassName("ct-films");
        films.forEach(film -> strip.add(new FilmCard(film, sightings.getOrDefault(film.id(), 0))));
        body.add(strip);
        return body;
    }
}
