package org.calcitrack.ui.agreement;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.calcitrack.reading.Comparison;
import org.calcitrack.statistics.BlandAltman;
import org.calcitrack.statistics.Outcome;

/** One pair of reads: its figures, and the plot. */
class ComparisonCard extends Section {

    private final DescriptionList figures = new DescriptionList();

    ComparisonCard(String kind, Comparison pair) {
        addClassNames("ct-card", "ct-agreement");
        Span chip = new Span(kind);
        chip.addClassName("ct-chip");
        Div head = new Div(new H2(pair.first() + " and " + pair.second()), chip);
        head.addClassName("ct-work-head");
        figures.addClassName("ct-figures");
        detection(pair);
        areas(pair);
        line("Morphology, kappa", Figures.coefficient(pair.morphology()), Figures.why(pair.morphology()));
        line("Density, linear weighted kappa", Figures.coefficient(pair.density()), Figures.why(pair.density()));
        line(
                "Density, quadratic weighted kappa",
                Figures.coefficient(pair.densityQuadratic()),
                Figures.why(pair.densityQuadratic()));
        pair.changes().ifPresent(this::changes);
        Div body = new Div(figures);
        body.addClassName("ct-agreement-body");
        pair.limits().found().ifPresent(limits -> body.add(BlandAltmanPlot.of(pair, limits)));
        add(head, body);
    }

    private void detection(Comparison pair) {
        Comparison.Detection seen = pair.detection();
        line(
                "Deposits on " + pair.films() + (pair.films() == 1 ? " film" : " films"),
                seen.both() + " both, " + seen.onlyFirst() + " only " + pair.first() + ", " + seen.onlySecond()
                        + " only " + pair.second(),
                "");
        line(
                "Detection agreement",
                seen.agreement()
                        .map(share -> String.format(Locale.ROOT, "%.0f %%", share * 100))
                        .orElse("–"),
                seen.agreement().isEmpty() ? "nothing was outlined" : "");
    }

    private void areas(Comparison pair) {
        Outcome<BlandAltman> ratios = pair.limits().map(BlandAltman::asRatios);
        line(
                "Bias, ratio of areas",
                ratios.found().map(found -> Figures.ratio(found.bias())).orElse("–"),
                Figures.why(ratios));
        line("Limits of agreement, ratio", ratios.found().map(Figures::limits).orElse("–"), Figures.why(ratios));
        line(
                "Standard error of measurement",
                pair.repeatability()
                        .found()
                        .map(error -> Figures.growth(error.measurementError()))
                        .orElse("–"),
                Figures.why(pair.repeatability()));
        line(
                "Smallest detectable change",
                pair.repeatability()
                        .found()
                        .map(error -> Figures.growth(error.smallestDetectableChange()))
                        .orElse("–"),
                Figures.why(pair.repeatability()));
        line("ICC(2,1), log area", Figures.coefficient(pair.areas()), Figures.why(pair.areas()));
        line("Lin's CCC, log area", Figures.coefficient(pair.concordance()), Figures.why(pair.concordance()));
        line("Spearman's rho, area", Figures.coefficient(pair.ranks()), Figures.why(pair.ranks()));
        line("ICC(2,1), total of a film", Figures.coefficient(pair.totals()), Figures.why(pair.totals()));
    }

    private void changes(Comparison.ChangeAgreement changes) {
        line(
                "Smallest detectable change of a case's total",
                changes.smallestDetectable().found().map(Figures::growth).orElse("–"),
                Figures.why(changes.smallestDetectable()));
        line(
                "ICC(2,1), change of a case's total",
                Figures.coefficient(changes.correlation()),
                Figures.why(changes.correlation()));
    }

    private void line(String name, String value, String why) {
        Description said = new Description(value);
        if (!why.isEmpty()) {
            Span reason = new Span(why);
            reason.addClassNames("ct-muted", "ct-small");
            said.add(reason);
        }
        figures.add(new Term(name), said);
    }
}
