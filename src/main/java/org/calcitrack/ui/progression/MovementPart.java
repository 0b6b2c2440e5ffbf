package org.calcitrack.ui.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.calcitrack.progression.ChangeRule;
import org.calcitrack.scoring.Contribution;
import org.calcitrack.scoring.Movement;
import org.calcitrack.scoring.ProtocolRegion;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.ScoreWords;

/** Which deposits moved a score between two visits, the one that moved it most first; each leads to its films. */
class MovementPart extends Div {

    /**
     * @param rule what the change is called by
     * @param choice whether there is more than one earlier visit to compare with
     * @param sinceFirst which of them is compared with now
     */
    MovementPart(Movement movement, ChangeRule rule, boolean choice, boolean sinceFirst, Consumer<Boolean> compare) {
        addClassName("ct-movement");
        Div head = new Div(
                new H3("What moved it from " + Dates.written(movement.from().date()) + " to "
                        + Dates.written(movement.to().date())));
        head.addClassName("ct-movement-head");
        if (choice) {
            head.add(new NativeButton(
                    sinceFirst ? "Compare with the visit before" : "Compare with the first score",
                    click -> compare.accept(!sinceFirst)));
        }
        add(head, sum(movement, rule), regions(movement));
        double largest = movement.moved().stream()
                .mapToDouble(moved -> Math.abs(moved.by()))
                .max()
                .orElse(0);
        movement.moved().forEach(moved -> add(line(moved, largest)));
    }

    private static Component sum(Movement movement, ChangeRule rule) {
        Div sum = new Div();
        sum.addClassName("ct-movement-sum");
        if (movement.compared().isEmpty()) {
            sum.setText("The two visits have no scored region in common.");
            return sum;
        }
        Span figure = new Span(ScoreWords.change(movement.by()) + " points");
        figure.addClassName("ct-movement-figure");
        sum.add(figure);
        movement.percent()
                .ifPresent(percent -> sum.add(
                        new Span(String.format(Locale.ROOT, "%+.1f %%", percent).replace('-', '−')),
                        Classes.chip(rule.of(percent)),
                        small("by the change rule (" + rule.limits() + "); "
                                + "found for the published hand score, here an extrapolation")));
        return sum;
    }

    private static Component regions(Movement movement) {
        String words = movement.leftOut().isEmpty()
                ? "All regions are compared."
                : "Compared: " + titles(movement.compared()) + ". Not scored at both visits, and left out: "
                        + titles(movement.leftOut()) + ".";
        Div regions = new Div(small(words));
        regions.setVisible(!movement.compared().isEmpty());
        return regions;
    }

    private static String titles(List<ProtocolRegion> regions) {
        return regions.stream().map(ProtocolRegion::title).collect(Collectors.joining(", "));
    }

    private static Div line(Movement.Moved moved, double largest) {
        Span label = new Span(moved.label());
        label.addClassName("ct-deposit-label");
        Span by = new Span(ScoreWords.change(moved.by()));
        by.addClassNames("ct-number", "by");
        Span points = new Span(ScoreWords.points(moved.before()) + " → " + ScoreWords.points(moved.after()));
        points.addClassName("ct-number");
        Div films = new Div();
        films.addClassName("films");
        moved.then().ifPresentOrElse(seen -> films.add(film("film then", seen)), () -> films.add(small("new here")));
        moved.now()
                .ifPresentOrElse(seen -> films.add(film("film now", seen)), () -> films.add(small("no longer counts")));
        Div line = new Div(label, bar(moved, largest), by, points, films);
        line.addClassName("ct-movement-line");
        return line;
    }

    private static Component bar(Movement.Moved moved, double largest) {
        Span fill = new Span();
        fill.addClassName(moved.by() < 0 ? "less" : "more");
        double width = largest == 0 ? 0 : 50 * Math.abs(moved.by()) / largest;
        fill.getStyle().setWidth(width + "%").setMarginLeft((moved.by() < 0 ? 50 - width : 50) + "%");
        Span bar = new Span(fill);
        bar.addClassName("ct-movement-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Anchor film(String words, Contribution seen) {
        Anchor film = new Anchor(
                "film/" + seen.film().value() + "?sighting=" + seen.sighting().value(), words);
        film.getElement().setAttribute("router-link", true);
        film.getElement()
                .setAttribute(
                        "title",
                        ScoreWords.percent(seen.percent()) + " of the region"
                                + seen.grade()
                                        .map(grade -> ", density " + grade.grade())
                                        .orElse(""));
        return film;
    }

    private static Span small(String words) {
        Span span = new Span(words);
        span.addClassNames("ct-muted", "ct-small");
        return span;
    }
}
