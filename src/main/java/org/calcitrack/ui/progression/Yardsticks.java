package org.calcitrack.ui.progression;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.calcitrack.progression.ChangeRule;
import org.calcitrack.progression.MeasurementError;
import org.calcitrack.progression.Progression;
import org.calcitrack.progression.Relabelled;
import org.calcitrack.progression.Repositioning;
import org.calcitrack.ui.component.Dates;

/** What changes are held against, where everybody sees it: the rule, the error of measuring, and positioning. */
class Yardsticks extends Div {

    /** What the reader may do here. */
    interface Deeds {

        void show(ChangeRule rule);

        void makeRule();
    }

    /**
     * @param rules every version, the first one first
     * @param mayChange whether the reader may make another version
     */
    Yardsticks(Progression progression, List<ChangeRule> rules, ZoneId zone, boolean mayChange, Deeds deeds) {
        addClassName("ct-yardsticks");
        ChangeRule shown = progression.yardstick().rule();
        add(line("Change rule: ", shown.limits(), " (" + version(shown, zone) + ")"), origin());
        relabelled(progression, rules).forEach(this::add);
        add(error(progression.yardstick().error()), repositioning());
        Div ways = new Div();
        ways.addClassName("ct-yardstick-ways");
        if (rules.size() > 1) {
            ways.add(versions(rules, shown, deeds::show));
        }
        if (mayChange) {
            Button make = new Button("Change the rule …", click -> deeds.makeRule());
            make.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            ways.add(make);
        }
        add(ways);
    }

    private static String version(ChangeRule rule, ZoneId zone) {
        return "version " + rule.version()
                + rule.madeBy().map(who -> ", by " + who).orElse(", as delivered")
                + rule.madeAt()
                        .map(at -> ", " + Dates.written(at.atZone(zone).toLocalDate()))
                        .orElse("")
                + (rule.remark().isEmpty() ? "" : ": " + rule.remark());
    }

    private static Div origin() {
        return line(ChangeRule.ORIGIN_AND_LIMITS, "", "");
    }

    /** What the version before called otherwise, so that no label changes unnoticed. */
    private static List<Div> relabelled(Progression progression, List<ChangeRule> rules) {
        int shown = progression.yardstick().rule().version();
        return rules.stream()
                .filter(rule -> rule.version() == shown - 1)
                .map(before -> new Before(before, otherwise(progression.otherwiseUnder(before))))
                .filter(before -> !before.words().isEmpty())
                .map(before -> line(
                        "Under version " + before.rule().version() + " ("
                                + before.rule().limits() + ") they were called otherwise: ",
                        before.words(),
                        ""))
                .toList();
    }

    private record Before(ChangeRule rule, String words) {}

    private static String otherwise(List<Relabelled> relabelled) {
        return relabelled.stream().map(Relabelled::words).collect(Collectors.joining(", "));
    }

    private static Div error(MeasurementError error) {
        return line("Smallest detectable change of an area: ", error.limits(), " (" + error.origin() + ")");
    }

    private static Div repositioning() {
        Repositioning usual = Repositioning.assumed();
        return line(
                "Repositioning alone: ",
                String.format(Locale.ROOT, "%+.1f %% of area", usual.areaPercent(Repositioning.DEPTH_MM)),
                String.format(
                        Locale.ROOT,
                        " for a deposit %.0f mm farther from the detector at %.0f m; a film's own distance counts where it says one",
                        Repositioning.DEPTH_MM,
                        usual.sourceToDetectorMm() / 1000));
    }

    private static Select<ChangeRule> versions(List<ChangeRule> rules, ChangeRule shown, Consumer<ChangeRule> show) {
        Select<ChangeRule> select = new Select<>();
        select.setAriaLabel("Version of the change rule");
        select.setItems(rules);
        select.setItemLabelGenerator(
                rule -> rule == null ? "" : "Rule, version " + rule.version() + ": " + rule.limits());
        select.setValue(shown);
        select.addValueChangeListener(chosen -> show.accept(chosen.getValue()));
        select.setWidth("420px");
        return select;
    }

    private static Div line(String before, String figure, String after) {
        Span strong = new Span(figure);
        strong.addClassName("ct-yardstick-figure");
        Div line = new Div(new Span(before), strong, new Span(after));
        line.addClassName("ct-yardstick");
        return line;
    }
}
