package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.calcitrack.tracking.Candidate;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.ui.component.Dates;

/** Asks which deposit a sighting shows: a new one, or one that was seen before. */
class IdentityChoice extends Div {

    /** What the reader decides. */
    interface Decision {

        void isNew();

        void isTheSameAs(DepositId deposit);
    }

    private final Decision decision;

    IdentityChoice(Decision decision) {
        this.decision = decision;
        addClassName("ct-identity");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Which deposit is this?");
    }

    /** Offers the known deposits, likely ones first; once decided, only the decision and a way to change it. */
    void show(Optional<Deposit> decided, ReadingDesk.Known known) {
        removeAll();
        decided.ifPresentOrElse(deposit -> showDecision(deposit, known), () -> offer(known));
    }

    private void showDecision(Deposit deposit, ReadingDesk.Known known) {
        NativeButton change = new NativeButton("Change …");
        change.addClassName("ct-identity-change");
        change.addClickListener(click -> {
            remove(change);
            offer(new ReadingDesk.Known(without(deposit, known.likely()), without(deposit, known.others())));
        });
        add(option(deposit.label(), Words.place(deposit.site(), deposit.side()), true), change);
    }

    private static List<Candidate> without(Deposit deposit, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.deposit().equals(deposit))
                .toList();
    }

    /** The likely ones and "new" at once; the rest on demand. */
    private void offer(ReadingDesk.Known known) {
        known.likely().stream().map(this::same).forEach(this::add);
        NativeButton fresh = option("New deposit", "not seen on any other film", false);
        fresh.addClickListener(click -> decision.isNew());
        add(fresh);
        if (!known.others().isEmpty()) {
            add(more("Another of this patient's deposits …", known.others()));
        }
    }

    private NativeButton more(String words, List<Candidate> candidates) {
        NativeButton more = new NativeButton(words);
        more.addClassName("ct-identity-change");
        more.addClickListener(click -> {
            remove(more);
            candidates.stream().map(this::same).forEach(this::add);
        });
        return more;
    }

    private NativeButton same(Candidate candidate) {
        NativeButton same = option("Same as " + candidate.deposit().label(), history(candidate), false);
        same.addClickListener(click -> decision.isTheSameAs(candidate.deposit().id()));
        return same;
    }

    private static NativeButton option(String name, String words, boolean decided) {
        NativeButton option = new NativeButton();
        Span small = new Span(words);
        small.addClassName("ct-option-words");
        option.add(new Span(name), small);
        option.getElement().setAttribute("aria-pressed", String.valueOf(decided));
        return option;
    }

    private static String history(Candidate candidate) {
        Deposit deposit = candidate.deposit();
        return Words.place(deposit.site(), deposit.side()) + " · " + Dates.written(candidate.lastSeen())
                + candidate
                        .lastMeasured()
                        .map(size -> " · " + size.area().brief())
                        .orElse("");
    }
}
