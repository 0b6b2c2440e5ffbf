package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.calcitrack.progression.AssessedPlace;
import org.calcitrack.progression.AssessedPlace.Judged;
import org.calcitrack.progression.Place;
import org.calcitrack.ui.component.Dates;

/** What each visit could show of every place with deposits; a reader says otherwise where the films do not tell. */
class AssessabilityCard extends Section {

    /** Asks what a visit could show of a place. */
    interface Ask {

        void about(Place place, Judged judged);
    }

    private final Ask ask;

    AssessabilityCard(List<LocalDate> days, List<AssessedPlace> places, Ask ask) {
        this.ask = ask;
        addClassNames("ct-card", "ct-assessability");
        Paragraph words = new Paragraph("By the films' regions, unless a reader said otherwise (ringed). "
                + "What was not imaged or not assessable is a gap, never a zero.");
        words.addClassNames("ct-muted", "ct-small");
        NativeTable table = new NativeTable();
        NativeTableHeader head = table.getHead();
        head.add(headRow(days));
        NativeTableBody body = table.getBody();
        places.forEach(place -> body.add(row(place)));
        Div scroll = new Div(table);
        scroll.addClassName("ct-assessability-scroll");
        add(new H2("What each visit could show"), words, scroll);
    }

    private static NativeTableRow headRow(List<LocalDate> days) {
        NativeTableRow row = new NativeTableRow(new NativeTableHeaderCell("Place"));
        days.forEach(day -> row.add(new NativeTableHeaderCell(Dates.written(day))));
        return row;
    }

    private NativeTableRow row(AssessedPlace place) {
        NativeTableRow row =
                new NativeTableRow(new NativeTableHeaderCell(place.place().title()));
        place.days().forEach(judged -> row.add(new NativeTableCell(cell(place.place(), judged))));
        return row;
    }

    private NativeButton cell(Place place, Judged judged) {
        NativeButton cell = new NativeButton(judged.verdict().label(), click -> ask.about(place, judged));
        cell.addClassNames(
                "ct-judged", judged.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cell.setClassName("stated", judged.stated());
        cell.setTitle(place.title() + ", " + Dates.written(judged.day()) + ": " + judged.words()
                + (judged.stated() ? " (a reader's statement)" : " (by the films)"));
        return cell;
    }
}
