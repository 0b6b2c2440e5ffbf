package org.calcitrack.ui.deposit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.ui.component.Dates;

/** The films that show a deposit, and which of a visit's films measures it. */
class SightingsCard extends Section {

    private final Consumer<SightingId> measureBy;

    SightingsCard(List<DepositFile.Seen> sightings, Consumer<SightingId> measureBy) {
        this.measureBy = measureBy;
        addClassNames("ct-card", "ct-deposit-card");
        add(new H2("Sightings"));
        if (sightings.isEmpty()) {
            Paragraph none = new Paragraph("No sighting shows it now.");
            none.addClassNames("ct-muted", "ct-deposit-empty");
            add(none);
        }
        sightings.stream().map(this::line).forEach(this::add);
    }

    private Div line(DepositFile.Seen seen) {
        Span date = new Span(Dates.written(seen.film().acquiredOn()));
        date.addClassNames("ct-number", "ct-deposit-when");
        Anchor film = new Anchor(
                "film/" + seen.film().id().value() + "?sighting="
                        + seen.sighting().id().value(),
                seen.film().title());
        film.getElement().setAttribute("router-link", true);
        Span size = new Span(seen.sighting()
                .measurement()
                .map(measured -> measured.area().text())
                .orElse("marked only"));
        size.addClassNames("ct-number", "ct-deposit-size");
        Div line = new Div(date, film, size, measuring(seen));
        line.addClassName("ct-deposit-line");
        return line;
    }

    private Div measuring(DepositFile.Seen seen) {
        Div cell = new Div();
        if (seen.measuring()) {
            Span chip = new Span(seen.alone() ? "measures" : "measures this visit");
            chip.addClassNames("ct-chip", "plain");
            cell.add(chip);
        } else {
            Button choose = new Button(
                    "Measure by this", click -> measureBy.accept(seen.sighting().id()));
            choose.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            choose.setTooltipText("Another film measures it at this visit; one film counts, never both");
            cell.add(choose);
        }
        return cell;
    }
}
