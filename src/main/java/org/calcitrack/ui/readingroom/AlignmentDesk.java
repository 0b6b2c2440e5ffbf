package org.calcitrack.ui.readingroom;

import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.calcitrack.account.OnBehalf;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.tracking.FilmAlignment;
import org.calcitrack.tracking.FilmAlignments;
import org.calcitrack.tracking.Ghost;
import org.calcitrack.tracking.LandmarkPair;
import org.calcitrack.tracking.Proposal;
import org.calcitrack.tracking.Proposals;
import org.springframework.stereotype.Component;

/** What the reading room asks about films that lie on each other, and about what a new outline may show. */
@Component
class AlignmentDesk {

    private final FilmAlignments alignments;
    private final Proposals proposals;
    private final OnBehalf onBehalf;
    /** One film after another: aligning two takes about a second of one processor. */
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("alignments").factory());

    AlignmentDesk(FilmAlignments alignments, Proposals proposals, OnBehalf onBehalf) {
        this.alignments = alignments;
        this.proposals = proposals;
        this.onBehalf = onBehalf;
    }

    /**
     * What lies on a film from others.
     *
     * @param ways where pixels of other films on the screen lie on this one, as far as that is known well enough
     */
    record Carried(List<Ghost> ghosts, Map<RadiographId, SimilarityTransform> ways) {}

    /** The first time it takes about a second for each other film. */
    Carried carriedTo(Radiograph worked, List<Radiograph> others) {
        Map<RadiographId, SimilarityTransform> ways = new HashMap<>();
        others.forEach(other -> way(other, worked).ifPresent(way -> ways.put(other.id(), way)));
        return new Carried(proposals.ghosts(worked.id()), ways);
    }

    /** The same while the reader works on. */
    CompletableFuture<Carried> prepare(Radiograph worked, List<Radiograph> others) {
        CompletableFuture<Carried> ready = new CompletableFuture<>();
        background.execute(onBehalf.ofCaller(() -> {
            try {
                ready.complete(carriedTo(worked, others));
            } catch (RuntimeException failed) {
                ready.completeExceptionally(failed);
            }
        }));
        return ready;
    }

    @PreDestroy
    void stop() {
        background.shutdownNow();
    }

    Optional<Radiograph> priorOf(Radiograph film) {
        return alignments.priorOf(film.id());
    }

    /** How the earlier film lies on the later one. */
    FilmAlignment between(Radiograph earlier, Radiograph later) {
        return alignments.between(earlier.id(), later.id()).orElseThrow();
    }

    /** Where pixels of one film lie on the other; empty when that is not known well enough. */
    private Optional<SimilarityTransform> way(Radiograph from, Radiograph to) {
        return from.region() == to.region()
                ? alignments
                        .between(from.id(), to.id())
                        .filter(FilmAlignment::usable)
                        .map(FilmAlignment::transform)
                : Optional.empty();
    }

    FilmAlignment accept(Radiograph earlier, Radiograph later) {
        return alignments.accept(earlier.id(), later.id());
    }

    FilmAlignment reject(Radiograph earlier, Radiograph later) {
        return alignments.reject(earlier.id(), later.id());
    }

    FilmAlignment forget(Radiograph earlier, Radiograph later) {
        return alignments.forget(earlier.id(), later.id());
    }

    FilmAlignment align(Radiograph earlier, Radiograph later, List<LandmarkPair> landmarks) {
        return alignments.align(earlier.id(), later.id(), landmarks);
    }

    List<Ghost> ghosts(Radiograph film) {
        return proposals.ghosts(film.id());
    }

    /** Copies an earlier outline onto the film where it should lie. */
    SightingId copyGhost(Radiograph film, Ghost ghost) {
        return proposals.copyGhost(film.id(), ghost.deposit().id()).id();
    }

    List<Proposal> proposals(SightingId id) {
        return proposals.of(id);
    }

    void accept(SightingId id, Proposal proposal) {
        proposals.accept(id, proposal);
    }
}
