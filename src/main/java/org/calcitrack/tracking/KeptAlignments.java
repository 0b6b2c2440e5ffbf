package org.calcitrack.tracking;

import java.time.Clock;
import java.util.Optional;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.tracking.alignment.Aligned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was found about two films, and what readers say; nothing is computed while the database waits. */
@Component
@Transactional
class KeptAlignments {

    private final AlignmentTable alignments;
    private final AlignmentChange change;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptAlignments(AlignmentTable alignments, AlignmentChange change, ApplicationEventPublisher events, Clock clock) {
        this.alignments = alignments;
        this.change = change;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps an automatic alignment; another reader's request may have been quicker, then that one stays. */
    public AlignmentTable.Kept keep(RadiographId first, RadiographId second, Aligned aligned) {
        alignments
                .find(first, second)
                .ifPresentOrElse(
                        known -> alignments.recompute(
                                known.id(), aligned.transform(), aligned.quality(), clock.instant()),
                        () -> add(first, second, aligned));
        return alignments.find(first, second).orElseThrow();
    }

    /** Notes what a reader says, as a step on the film in front of them. */
    public AlignmentTable.Kept choose(AlignmentTable.Kept kept, AlignmentChoice choice, RadiographId onFilm) {
        change.apply(kept, choice, onFilm);
        return alignments.find(kept.first(), kept.second()).orElseThrow();
    }

    private void add(RadiographId first, RadiographId second, Aligned aligned) {
        var kept = new AlignmentTable.Kept(
                AlignmentId.random(),
                first,
                second,
                aligned.transform(),
                aligned.quality(),
                aligned.quality(),
                false,
                AlignmentChoice.NONE,
                Optional.empty(),
                Optional.empty());
        if (alignments.add(kept, clock.instant())) {
            events.publishEvent(new FilmsAligned(kept.id()));
        }
    }
}
