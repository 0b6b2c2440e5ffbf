package org.calcitrack.tracking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.Sighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.calcitrack.tracking.matching.Hypothesis;
import org.calcitrack.tracking.matching.Matcher;
import org.calcitrack.tracking.matching.Traced;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a new outline may show, ranked by how it lies among the outlines of earlier films. Nothing is linked until a
 * reader accepts a proposal, and one undo takes back all that accepting it did.
 */
@Service
@Transactional
public class Proposals {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    /** How exactly outlines are carried over and deposits keep their place, part of the film's longer side. */
    private static final double TOLERANCE = 0.004;
    /** Less likely ones are not worth a reader's time. */
    private static final double LEAST = 0.01;

    private final Ghosts ghosts;
    private final Deposits deposits;
    private final Lineage lineage;
    private final LineageChange lineageChange;
    private final IdentificationTable links;
    private final IdentificationChange identification;
    private final Deed deed;
    private final Sightings sightings;
    private final Radiographs radiographs;

    Proposals(
            Ghosts ghosts,
            Deposits deposits,
            Lineage lineage,
            LineageChange lineageChange,
            IdentificationTable links,
            IdentificationChange identification,
            Deed deed,
            Sightings sightings,
            Radiographs radiographs) {
        this.ghosts = ghosts;
        this.deposits = deposits;
        this.lineage = lineage;
        this.lineageChange = lineageChange;
        this.links = links;
        this.identification = identification;
        this.deed = deed;
        this.sightings = sightings;
        this.radiographs = radiographs;
    }

    /** What earlier films show, carried over to a film; empty when none of them lies well enough on it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Ghost> ghosts(RadiographId film) {
        return ghosts.on(radiographs.find(film)).orElse(List.of());
    }

    /**
     * What a sighting may show, likeliest first; empty when no earlier film lies well enough on its film. The first time
     * it takes about a second for each earlier film.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Proposal> of(SightingId id) {
        var sighting = sightings.find(id);
        var film = radiographs.find(sighting.radiographId());
        return ghosts.on(film).map(carried -> ranked(sighting, film, carried)).orElse(List.of());
    }

    /**
     * Does what a proposal says: links the sighting, opens a deposit where one came into being, and records the lineage
     * event. All of it is one step of the film's history.
     *
     * @throws TrackingRefused when the sighting was removed, or the film shows the deposit already
     */
    @PreAuthorize(WRITERS)
    public Deposit accept(SightingId id, Proposal proposal) {
        return switch (proposal.kind()) {
            case NEW -> deposits.open(id);
            case SAME -> deposits.identify(id, proposal.deposits().getFirst().id());
            case MERGED -> merged(sightings.find(id), proposal);
            case SPLIT -> split(sightings.find(id), proposal);
        };
    }

    /**
     * Copies a deposit's outline from the earlier film onto this one, where it should lie, for the reader to adjust: one
     * new sighting, linked to the deposit, with the earlier description to begin with.
     *
     * @throws NotFound when no earlier film shows the deposit here
     * @throws TrackingRefused when the film shows the deposit already
     */
    @PreAuthorize(WRITERS)
    public Sighting copyGhost(RadiographId film, DepositId deposit) {
        var ghost = ghosts(film).stream()
                .filter(each -> each.deposit().id().equals(deposit))
                .findFirst()
                .orElseThrow(() -> new NotFound(deposit));
        var before = ghost.seen().description();
        var description = new SightingDescription(
                before.site(),
                before.side(),
                before.morphology(),
                before.components(),
                before.density(),
                "",
                before.traits());
        var copy = sightings.outline(OutlineSighting.suggesting(film, ghost.outline(), description));
        deposits.identify(copy.id(), deposit);
        return copy;
    }

    private List<Proposal> ranked(Sighting sighting, Radiograph film, List<Ghost> carried) {
        var others = sightings.onRadiograph(film.id()).stream()
                .filter(other -> !other.id().equals(sighting.id()))
                .toList();
        Set<DepositId> claimed = others.stream()
                .flatMap(other -> links.depositOf(other.id()).stream())
                .collect(Collectors.toSet());
        var hypotheses = Matcher.rank(
                traced(sighting, sighting.outline()),
                carried.stream()
                        .map(ghost -> traced(ghost.seen(), ghost.outline()))
                        .toList(),
                others.stream().map(other -> traced(other, other.outline())).toList(),
                TOLERANCE * Math.max(film.rows(), film.columns()));
        var possible = hypotheses.stream()
                .filter(hypothesis -> isPossible(hypothesis, carried, claimed))
                .toList();
        double sum = possible.stream().mapToDouble(Hypothesis::probability).sum();
        return possible.stream()
                .map(hypothesis -> proposal(hypothesis, carried, others, sum))
                .filter(proposal -> proposal.probability() >= LEAST || proposal.kind() == ProposalKind.NEW)
                .toList();
    }

    /** What the film shows already elsewhere is neither the same again nor grown together with another. */
    private static boolean isPossible(Hypothesis hypothesis, List<Ghost> carried, Set<DepositId> claimed) {
        return hypothesis.kind() == Hypothesis.Kind.SPLIT
                || hypothesis.earlier().stream()
                        .noneMatch(
                                at -> claimed.contains(carried.get(at).deposit().id()));
    }

    private static Proposal proposal(Hypothesis hypothesis, List<Ghost> carried, List<Sighting> others, double sum) {
        return new Proposal(
                ProposalKind.valueOf(hypothesis.kind().name()),
                hypothesis.earlier().stream()
                        .map(at -> carried.get(at).deposit())
                        .toList(),
                hypothesis.parts().stream().map(at -> others.get(at).id()).toList(),
                hypothesis.probability() / sum);
    }

    private static Traced traced(Sighting sighting, Outline outline) {
        return new Traced(outline, sighting.site(), sighting.side(), sighting.morphology());
    }

    private Deposit merged(Sighting sighting, Proposal proposal) {
        var film = radiographs.find(sighting.radiographId());
        var parts = new ArrayList<Deed.Part>();
        var child = opened(sighting, parts);
        var parents = proposal.deposits().stream().map(Deposit::id).collect(Collectors.toSet());
        parts.add(recorded(LineageKind.MERGED, film, parents, Set.of(child.id())));
        deed.note(film.id(), sighting.id(), "merge", parts);
        return child;
    }

    /** The other parts that show no deposit yet become deposits too: they came of the same one. */
    private Deposit split(Sighting sighting, Proposal proposal) {
        var film = radiographs.find(sighting.radiographId());
        var parent = proposal.deposits().getFirst().id();
        var parts = new ArrayList<Deed.Part>();
        var child = opened(sighting, parts);
        var children = new HashSet<>(Set.of(child.id()));
        for (var part : proposal.parts()) {
            children.add(links.depositOf(part)
                    .orElseGet(() -> opened(sightings.find(part), parts).id()));
        }
        earlierSplit(film, parent).ifPresent(known -> {
            children.addAll(known.children());
            lineageChange.remove(known.id());
            parts.add(Deed.Part.withdrawn(known.id()));
        });
        parts.add(recorded(LineageKind.SPLIT, film, Set.of(parent), children));
        deed.note(film.id(), sighting.id(), "split", parts);
        return child;
    }

    /** A part more of what was said to have fallen apart on this very day. */
    private Optional<LineageEvent> earlierSplit(Radiograph film, DepositId parent) {
        return lineage.of(film.patientId()).stream()
                .filter(event -> event.kind() == LineageKind.SPLIT
                        && event.date().equals(film.acquiredOn())
                        && event.parents().equals(Set.of(parent)))
                .findFirst();
    }

    private Deposit opened(Sighting sighting, List<Deed.Part> parts) {
        var before = links.depositOf(sighting.id());
        var deposit = deposits.number(sighting.id());
        identification.bring(sighting.id().value(), deposit.id().value().toString());
        parts.add(Deed.Part.linked(
                sighting.id(), before.map(known -> known.value().toString()).orElse(""), deposit.id()));
        return deposit;
    }

    private Deed.Part recorded(LineageKind kind, Radiograph film, Set<DepositId> parents, Set<DepositId> children) {
        return Deed.Part.recorded(lineage.record(new RecordLineage(kind, film.acquiredOn(), parents, children, ""))
                .id());
    }
}
