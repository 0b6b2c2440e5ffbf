package org.calcitrack.ui.readingroom;

import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.imaging.Radiograph;
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

    AlignmentDesk(FilmAlignments alignments, Proposals proposals) {
        this.alignments = alignments;
        this.proposals = proposals;
    }

    Optional<Radiograph> priorOf(Radiograph film) {
        return alignments.priorOf(film.id());
    }

    /** How the earlier film lies on the later one. */
    FilmAlignment between(Radiograph earlier, Radiograph later) {
        return alignments.between(earlier.id(), later.id()).orElseThrow();
    }

    /** Where pixels of one film lie on the other; empty when that is not known well enough. */
    Optional<SimilarityTransform> way(Radiograph from, Radiograph to) {
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

    List<Proposal> proposals(SightingId id) {
        return proposals.of(id);
    }

    void accept(SightingId id, Proposal proposal) {
        proposals.accept(id, proposal);
    }
}
