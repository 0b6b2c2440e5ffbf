package org.calcitrack.ui.readingroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calcitrack.tracking.Candidate;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.DepositId;
import org.calcitrack.tracking.Proposal;
import org.calcitrack.tracking.ProposalKind;
import org.calcitrack.ui.component.Dates;

/**
 * Asks which deposit a sighting shows. Where an earlier film lies well on this one, the likeliest answers come first, each
 * with its number as a key; without one, the known deposits of this place.
 */
class IdentityChoice extends Div {

    private static final int MOST_PROPOSALS = 4;

    /** What the reader decides. */
    interface Decision {

        void isNew();

        void isTheSameAs(DepositId deposit);

        void accept(Proposal proposal);
    }

    private final Decision decision;
    private List<Proposal> offered = List.of();

    IdentityChoice(Decision decision) {
        this.decision = decision;
        addClassName("ct-identity");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Which deposit is this?");
        getElement()
                .addEventListener(
                        "keydown",
                        event -> choose(
                                event.getEventData().path("event.keyCode").asInt(0) - '0'))
                .setFilter("/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey")
                .addEventData("event.keyCode")
                .preventDefault()
                .stopPropagation();
    }

    /** Offers what is likely; once decided, only the decision and a way to change it. */
    void show(Optional<Deposit> decided, ReadingDesk.Known known) {
        removeAll();
        offered = List.of();
        decided.ifPresentOrElse(deposit -> showDecision(deposit, known), () -> offer(known));
    }

    /** Accepts the proposal of this number, from 1; nothing happens where there is none. */
    void choose(int number) {
        if (number >= 1 && number <= offered.size()) {
            decision.accept(offered.get(number - 1));
        }
    }

    private void showDecision(Deposit deposit, ReadingDesk.Known known) {
        NativeButton change = new NativeButton("Change …");
        change.addClassName("ct-identity-change");
        change.addClickListener(click -> {
            remove(change);
            offer(known.without(deposit));
        });
        add(option(deposit.label(), Words.place(deposit.site(), deposit.side()), true), change);
    }

    private void offer(ReadingDesk.Known known) {
        if (known.proposals().isEmpty()) {
            offerByPlace(known);
        } else {
            offerRanked(known);
        }
    }

    /** The likely ones and "new" at once; the rest on demand. */
    private void offerByPlace(ReadingDesk.Known known) {
        known.likely().stream().map(this::same).forEach(this::add);
        NativeButton fresh = option("New deposit", "not seen on any other film", false);
        fresh.addClickListener(click -> decision.isNew());
        add(fresh);
        if (!known.others().isEmpty()) {
            add(more(known.others()));
        }
    }

    private void offerRanked(ReadingDesk.Known known) {
        offered = known.proposals().stream().limit(MOST_PROPOSALS).toList();
        if (offered.stream().noneMatch(proposal -> proposal.kind() == ProposalKind.NEW)) {
            offered = Stream.concat(
                            offered.stream(),
                            known.proposals().stream().filter(proposal -> proposal.kind() == ProposalKind.NEW))
                    .toList();
        }
        var named = offered.stream()
                .filter(proposal -> proposal.kind() == ProposalKind.SAME)
                .flatMap(proposal -> proposal.deposits().stream())
                .collect(Collectors.toSet());
        var rest = new ArrayList<Candidate>();
        Stream.concat(known.likely().stream(), known.others().stream())
                .filter(candidate -> !named.contains(candidate.deposit()))
                .forEach(rest::add);
        for (int i = 0; i < offered.size(); i++) {
            add(ranked(i + 1, offered.get(i), known));
        }
        if (!rest.isEmpty()) {
            add(more(rest));
        }
    }

    private NativeButton ranked(int number, Proposal proposal, ReadingDesk.Known known) {
        NativeButton option = option(Words.capital(proposal.label()), words(proposal, known), false);
        Span key = new Span(number == 1 ? "1 ⏎" : String.valueOf(number));
        key.addClassName("ct-identity-key");
        Span percent = new Span(proposal.percent() + " %");
        percent.addClassName("ct-identity-percent");
        option.addClassName("ranked");
        option.add(key, percent);
        option.addClickListener(click -> decision.accept(proposal));
        return option;
    }

    private static String words(Proposal proposal, ReadingDesk.Known known) {
        return switch (proposal.kind()) {
            case NEW -> "no earlier film shows it";
            case SPLIT ->
                "into %d outlines of this film".formatted(proposal.parts().size() + 1);
            case MERGED -> "grown together; opens a new deposit";
            case SAME ->
                known.candidate(proposal.deposits().getFirst())
                        .map(IdentityChoice::history)
                        .orElse("lies where it lay before");
        };
    }

    private NativeButton more(List<Candidate> candidates) {
        NativeButton more = new NativeButton("Another of this patient's deposits …");
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
