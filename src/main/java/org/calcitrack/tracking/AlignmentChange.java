package org.calcitrack.tracking;

import java.time.Clock;
import java.util.UUID;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.FilmStep;
import org.calcitrack.annotation.Undoable;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a reader says about an alignment, as a step on the film in front of them that they can take back. */
@Component
class AlignmentChange implements Undoable {

    private final AlignmentTable alignments;
    private final FilmPictures pictures;
    private final FilmHistory history;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AlignmentChange(
            AlignmentTable alignments,
            FilmPictures pictures,
            FilmHistory history,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.alignments = alignments;
        this.pictures = pictures;
        this.history = history;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** Notes the choice and the step; nothing happens when it was said already. */
    void apply(AlignmentTable.Kept kept, AlignmentChoice choice, RadiographId onFilm) {
        if (kept.choice().equals(choice)) {
            return;
        }
        bring(kept, choice);
        history.note(new FilmStep(
                onFilm, this, kept.id().value(), "align", kept.choice().text(), choice.text()));
    }

    @Override
    public String kind() {
        return "alignment";
    }

    @Override
    public boolean stands(UUID subject, String state) {
        return find(subject).choice().text().equals(state);
    }

    @Override
    public void bring(UUID subject, String state) {
        bring(find(subject), AlignmentChoice.parsed(state));
    }

    private void bring(AlignmentTable.Kept kept, AlignmentChoice choice) {
        double quality = choice.landmarks().isEmpty() ? kept.automaticQuality() : quality(kept, choice);
        alignments.choose(kept.id(), choice, quality, currentAccount.get().id(), clock.instant());
        events.publishEvent(new AlignmentJudged(kept.id(), FilmAlignments.state(choice, quality)));
    }

    private double quality(AlignmentTable.Kept kept, AlignmentChoice choice) {
        return pictures.quality(kept.first(), kept.second(), FilmAlignments.byLandmarks(choice.landmarks()));
    }

    private AlignmentTable.Kept find(UUID id) {
        return alignments.find(new AlignmentId(id)).orElseThrow(() -> new NotFound(new AlignmentId(id)));
    }
}
