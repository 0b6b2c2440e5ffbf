package org.calcitrack.ui.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.ClientChanges;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Side;
import org.calcitrack.scoring.Protocol;
import org.calcitrack.scoring.ProtocolRegion;
import org.calcitrack.scoring.Protocols;
import org.calcitrack.scoring.RegionName;
import org.calcitrack.scoring.RegionOutline;
import org.calcitrack.scoring.Scores;
import org.calcitrack.scoring.ScoringRegions;
import org.calcitrack.scoring.VisitScore;
import org.calcitrack.ui.component.ViewerRegion;
import org.springframework.stereotype.Component;

/** What the reading room asks about scores: the regions of a protocol on a film, and what they add up to. */
@Component
class RegionDesk {

    private static final Set<BodyRegion> HANDS = Set.of(BodyRegion.HAND, BodyRegion.THUMB, BodyRegion.WRIST);

    private final Protocols protocols;
    private final ScoringRegions regions;
    private final Scores scores;
    private final ClientChanges changes;
    private final ReaderHabits habits;

    RegionDesk(Protocols protocols, ScoringRegions regions, Scores scores, ClientChanges changes, ReaderHabits habits) {
        this.protocols = protocols;
        this.regions = regions;
        this.scores = scores;
        this.changes = changes;
        this.habits = habits;
    }

    /** An outlined region of the protocol in use. */
    record Shown(ProtocolRegion region, RegionOutline outline) {

        ViewerRegion forViewer() {
            return new ViewerRegion(outline.id().value().toString(), region.title(), outline.outline());
        }
    }

    /** The protocols that know regions which a film of this part of the body shows. */
    List<Protocol> protocols(Radiograph film) {
        return protocols.current().stream()
                .filter(protocol ->
                        protocol.regions().stream().anyMatch(region -> region.shownBy(film.region(), film.side())))
                .toList();
    }

    /** The protocol that the reader used last, where it fits the film; else the hands' for hands. */
    Optional<Protocol> preferred(Radiograph film) {
        List<Protocol> fitting = protocols(film);
        String key = habits.score()
                .filter(kept -> !kept.isEmpty())
                .orElse(HANDS.contains(film.region()) ? "hands" : "whole-body");
        return fitting.stream()
                .filter(protocol -> protocol.key().equals(key))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** Whether the reader wants to see scores; undecided, where somebody outlined regions. */
    boolean isOpen(Radiograph film) {
        return habits.score().map(kept -> !kept.isEmpty()).orElseGet(() -> !regions.onRadiograph(film.id())
                .isEmpty());
    }

    void keepOpen(Protocol protocol) {
        habits.keepScore(protocol.key());
    }

    void keepClosed() {
        habits.keepScore("");
    }

    /** The regions of the protocol that are outlined on a film, in the protocol's order. */
    List<Shown> shown(Radiograph film, Protocol protocol) {
        List<RegionOutline> outlined = regions.onRadiograph(film.id());
        return protocol.regions().stream()
                .flatMap(region -> outlined.stream()
                        .filter(outline -> outline.region().equals(region.name()))
                        .map(outline -> new Shown(region, outline)))
                .toList();
    }

    Optional<VisitScore> score(Radiograph film, Protocol protocol) {
        return scores.at(film.visitId(), protocol);
    }

    /** A region as the viewer is told it. */
    static String written(RegionName region) {
        return region.code() + " " + region.side().name();
    }

    /** The region that {@link #written} wrote; throws IllegalArgumentException when it is none. */
    static RegionName read(String written) {
        String[] words = written.split(" ", 2);
        return new RegionName(words[0], Side.valueOf(words[words.length - 1]));
    }

    /** Outlines a region, unless this very change did so before. */
    void outline(ClientChange change, Radiograph film, RegionName region, Outline outline) {
        changes.once(change.id(), () -> regions.outline(film.id(), region, outline));
    }

    void reshape(ClientChange change, RegionOutline region, Outline outline) {
        changes.once(change.id(), () -> regions.reshape(region.id(), region.version(), outline));
    }

    void remove(RegionOutline region) {
        regions.remove(region.id(), region.version());
    }

    /** Carries the regions that are not outlined yet over from an earlier film. */
    int carryOver(Radiograph film, Protocol protocol) {
        Set<RegionName> wanted = protocol.regions().stream()
                .filter(region -> region.shownBy(film.region(), film.side()))
                .map(ProtocolRegion::name)
                .collect(Collectors.toSet());
        return regions.carryOver(film.id(), wanted).size();
    }
}
