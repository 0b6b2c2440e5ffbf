package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.ProtocolRegion;
import org.calcitrack.scoring.RegionOutlineId;
import org.calcitrack.scoring.VisitScore;
import org.calcitrack.ui.component.ScoreWords;

/** The visit's score as it stands, and the regions of this film that it is worked out from. */
class ScorePanel extends Section {

    /** What the reader may do here. */
    interface Deeds {

        void open(boolean wanted);

        void use(Protocol protocol);

        /** The next outline bounds this region. */
        void outline(ProtocolRegion region);

        /** Outlines are deposits again. */
        void stop();

        void select(RegionDesk.Shown region);

        void remove(RegionDesk.Shown region);

        void carryOver();
    }

    /**
     * What there is to show.
     *
     * @param fitting the protocols to choose from
     * @param score of the film's visit; empty when none of its films shows a region
     * @param next the region that is being outlined
     */
    record State(
            Radiograph film,
            List<Protocol> fitting,
            Protocol protocol,
            Optional<VisitScore> score,
            List<RegionDesk.Shown> outlined,
            Optional<RegionOutlineId> selected,
            Optional<ProtocolRegion> next) {}

    private final NativeButton title = new NativeButton();
    private final Div content = new Div();
    private final Deeds deeds;

    ScorePanel(Deeds deeds) {
        this.deeds = deeds;
        addClassName("ct-score");
        title.setText("Score");
        title.addClassName("ct-score-title");
        title.addClickListener(click -> deeds.open(!content.isVisible()));
        content.addClassName("ct-score-content");
        add(new H2(title), content);
    }

    void opened(boolean open) {
        content.setVisible(open);
        title.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void show(State state) {
        content.removeAll();
        content.add(choice(state));
        state.score().ifPresent(score -> content.add(sum(score)));
        state.next().ifPresent(region -> content.add(outlining(region)));
        content.add(new RegionLines(state, deeds));
        if (lacks(state)) {
            content.add(carry());
        }
        state.score().ifPresent(score -> content.add(remarks(score)));
        content.add(moves(state.film()), about(state.protocol()));
    }

    private Component choice(State state) {
        Select<Protocol> select = new Select<>();
        select.setAriaLabel("Scoring protocol");
        select.setItems(state.fitting());
        select.setItemLabelGenerator(protocol -> protocol == null ? "" : protocol.name());
        select.setValue(state.protocol());
        select.addValueChangeListener(chosen -> deeds.use(chosen.getValue()));
        select.setWidthFull();
        return select;
    }

    private static Component sum(VisitScore score) {
        Span figure = new Span(ScoreWords.figure(score));
        figure.addClassName("ct-score-figure");
        Span how = new Span(ScoreWords.progress(score));
        how.addClassName("ct-score-how");
        Div sum = new Div(figure, how);
        sum.addClassName("ct-score-sum");
        sum.getElement().setAttribute("role", "status");
        return sum;
    }

    private Component outlining(ProtocolRegion region) {
        NativeButton stop = new NativeButton("Stop (Esc)", click -> deeds.stop());
        stop.addClassName("ct-score-stop");
        Div hint = new Div(new Span("Outline the " + region.title() + ": click around it, Enter closes."), stop);
        hint.addClassName("ct-score-outlining");
        return hint;
    }

    private static boolean lacks(State state) {
        return state.protocol().regions().stream()
                .filter(region ->
                        region.shownBy(state.film().region(), state.film().side()))
                .anyMatch(region -> state.outlined().stream()
                        .noneMatch(shown -> shown.region().equals(region)));
    }

    private Component carry() {
        NativeButton carry = new NativeButton("Carry regions over from the film before", click -> deeds.carryOver());
        carry.addClassName("ct-score-carry");
        return carry;
    }

    /** What keeps the score from being complete, and what has to be known with it. */
    private static Component remarks(VisitScore score) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ct-score-remarks");
        ScoreWords.remarks(score).forEach(words -> list.add(new ListItem(words)));
        return list;
    }

    private static Component moves(Radiograph film) {
        Anchor moves = new Anchor(
                "patient/" + film.patientId().value() + "/progression", "Scores of all visits, what moved them");
        moves.getElement().setAttribute("router-link", true);
        moves.addClassName("ct-score-moves");
        return moves;
    }

    private static Component about(Protocol protocol) {
        NativeDetails about = new NativeDetails("How it is worked out, and what it does not say");
        about.setContent(new Div(
                new Paragraph(protocol.formula() + ". " + ScoreWords.version(protocol) + "."),
                new Paragraph(protocol.origin()),
                new Paragraph(protocol.limits())));
        about.addClassName("ct-score-about");
        return about;
    }
}
