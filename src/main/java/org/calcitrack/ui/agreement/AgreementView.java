package org.calcitrack.ui.agreement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.calcitrack.reading.Agreement;
import org.calcitrack.reading.Agreements;
import org.calcitrack.reading.ReadingSetId;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.Notices;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

/** Agreement of a set's readers by what is signed so far. */
@Route(value = "studies/:setId/agreement", layout = MainLayout.class)
@PageTitle("Agreement · Calcitrack")
@PermitAll
@CssImport("./styles/readings.css")
class AgreementView extends Div implements BeforeEnterObserver {

    private final Agreements agreements;

    AgreementView(Agreements agreements) {
        this.agreements = agreements;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReadingSetId(RouteIds.parameter(event, "setId")));
    }

    private void show(ReadingSetId id) {
        Agreement agreement = agreements.of(id);
        removeAll();
        add(head(agreement), people(agreement));
        agreement.between().forEach(pair -> add(new ComparisonCard("Between readers", pair)));
        agreement.within().forEach(pair -> add(new ComparisonCard("The same reader again", pair)));
        if (agreement.between().isEmpty() && agreement.within().isEmpty()) {
            Div card = new Div(
                    new EmptyState("Nothing to compare", "One reader who reads everything once agrees with nobody."));
            card.addClassName("ct-card");
            add(card);
        }
        if (!agreement.within().isEmpty()) {
            add(ownError(agreement));
        }
    }

    private static Div head(Agreement agreement) {
        Anchor table =
                new Anchor("api/reading-sets/" + agreement.set().id().value() + "/readings.csv", "Raw data (CSV)");
        table.getElement().setAttribute("download", true);
        Span mode = new Span(agreement.set().mode().label());
        mode.addClassName("ct-chip");
        Div head = new Div(new H1(agreement.set().title()), mode, table);
        head.addClassName("ct-page-head");
        return head;
    }

    private static Paragraph people(Agreement agreement) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < agreement.readers().size(); i++) {
            words.append("R")
                    .append(i + 1)
                    .append(" is ")
                    .append(agreement.readers().get(i))
                    .append(". ");
        }
        agreement
                .times()
                .ifPresent(times -> words.append(String.format(
                        Locale.ROOT,
                        "A reading took %.1f min (median of %d), %.1f min at most; idle time is left out. ",
                        times.median() / 60,
                        times.reads(),
                        times.longest() / 60)));
        words.append("Outlines of two reads show the same deposit when they share 30 % of their union or more. "
                + "Deposits of one film are not independent of each other, so intervals are somewhat too narrow.");
        Paragraph said = new Paragraph(words.toString());
        said.addClassNames("ct-muted", "ct-small");
        return said;
    }

    private Component ownError(Agreement agreement) {
        Section card = new Section(new H2("Measurement error of this centre"));
        card.addClassNames("ct-card", "ct-work");
        card.add(new Paragraph(agreement
                .ownError()
                .found()
                .map(error -> Figures.percent(error.smallestDetectableChange(), agreement.repeatedDeposits()))
                .orElseGet(() -> "Not known yet: " + Figures.why(agreement.ownError()) + ".")));
        if (agreement.mayAdopt()) {
            Button adopt = new Button("Use for every patient", click -> adopt(agreement));
            adopt.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Span words = new Span("From then on, smaller changes are told as within measurement error.");
            words.addClassNames("ct-muted", "ct-small");
            Div line = new Div(adopt, words);
            line.addClassName("ct-work-done");
            card.add(line);
        }
        return card;
    }

    private void adopt(Agreement agreement) {
        try {
            agreements.adopt(agreement.set().id());
            Notices.done("This is now the centre's own measurement error.");
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }
}
