package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.calcitrack.scoring.ProtocolRegion;
import org.calcitrack.scoring.RegionScore;
import org.calcitrack.ui.component.ScoreWords;

/** The regions of a protocol that a film can show: how each stands, and the way to outline it. */
class RegionLines extends UnorderedList {

    private final ScorePanel.State state;
    private final ScorePanel.Deeds deeds;

    RegionLines(ScorePanel.State state, ScorePanel.Deeds deeds) {
        this.state = state;
        this.deeds = deeds;
        addClassName("ct-score-regions");
        state.protocol().regions().stream()
                .filter(region ->
                        region.shownBy(state.film().region(), state.film().side()))
                .forEach(region -> add(line(region)));
    }

    private ListItem line(ProtocolRegion region) {
        Optional<RegionDesk.Shown> shown = state.outlined().stream()
                .filter(each -> each.region().equals(region))
                .findFirst();
        NativeButton line =
                new NativeButton("", click -> shown.ifPresentOrElse(deeds::select, () -> deeds.outline(region)));
        line.addClassName("ct-score-region");
        line.add(span(Words.capital(region.title()), "where"), span(standing(region, shown), "how"));
        boolean chosen =
                shown.isPresent() && shown.map(each -> each.outline().id()).equals(state.selected());
        line.getElement().setAttribute("aria-current", String.valueOf(chosen));
        line.setClassName("missing", shown.isEmpty());
        line.setClassName("next", state.next().filter(region::equals).isPresent());
        ListItem item = new ListItem(line);
        shown.ifPresent(each -> item.add(remove(each)));
        return item;
    }

    private String standing(ProtocolRegion region, Optional<RegionDesk.Shown> shown) {
        if (shown.isEmpty()) {
            return "outline";
        }
        String carried = shown.filter(each -> each.outline().carriedFrom().isPresent())
                .map(each -> " · carried over")
                .orElse("");
        return state.score().stream()
                        .flatMap(score -> score.regions().stream())
                        .filter(score -> score.region().name().equals(region.name()))
                        .map(RegionLines::words)
                        .findFirst()
                        .orElse("")
                + carried;
    }

    private static String words(RegionScore score) {
        String percent = ScoreWords.percent(score.percent());
        return score.value().isPresent()
                ? percent + " · " + ScoreWords.points(score.value().getAsDouble())
                : percent + " · " + score.standing().label();
    }

    private NativeButton remove(RegionDesk.Shown shown) {
        NativeButton remove = new NativeButton("", click -> deeds.remove(shown));
        remove.add(VaadinIcon.CLOSE_SMALL.create());
        remove.addClassName("ct-score-remove");
        String hint = "Take back the outline of the " + shown.region().title();
        remove.setAriaLabel(hint);
        remove.setTitle(hint);
        return remove;
    }

    private static Span span(String words, String kind) {
        Span span = new Span(words);
        span.addClassName(kind);
        return span;
    }
}
