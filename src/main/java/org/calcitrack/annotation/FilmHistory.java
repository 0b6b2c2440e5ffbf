package org.calcitrack.annotation;

import java.time.Clock;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.imaging.RadiographId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each reader did on each film, kept on the server, so that undo and redo survive a reload. A reader undoes only
 * their own steps, and only while the thing still is as they left it.
 */
@Service
@Transactional
public class FilmHistory {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final FilmStepTable steps;
    private final ObjectProvider<Undoable> kinds;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    FilmHistory(FilmStepTable steps, ObjectProvider<Undoable> kinds, CurrentAccount currentAccount, Clock clock) {
        this.steps = steps;
        this.kinds = kinds;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** Notes what the current reader did; what they had undone before can no longer be done again. */
    @PreAuthorize(WRITERS)
    public void note(FilmStep step) {
        steps.forgetUndone(step.radiographId(), me());
        steps.add(step, me(), clock.instant());
    }

    /**
     * Takes back the current reader's last step on a film; empty when there is none.
     *
     * @throws SightingRefused when somebody changed the thing since; the step is then forgotten
     */
    @PreAuthorize(WRITERS)
    @Transactional(noRollbackFor = SightingRefused.class)
    public Optional<FilmChange> undo(RadiographId radiograph) {
        return steps.lastDone(radiograph, me()).map(step -> turn(step, true, step.after(), step.before()));
    }

    /**
     * Does again what the current reader last undid on a film; empty when there is nothing.
     *
     * @throws SightingRefused when somebody changed the thing since; the step is then forgotten
     */
    @PreAuthorize(WRITERS)
    @Transactional(noRollbackFor = SightingRefused.class)
    public Optional<FilmChange> redo(RadiographId radiograph) {
        return steps.firstUndone(radiograph, me()).map(step -> turn(step, false, step.before(), step.after()));
    }

    /** What undo would take back now. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public Optional<FilmChange> nextUndo(RadiographId radiograph) {
        return steps.lastDone(radiograph, me()).map(FilmStepTable.Kept::change);
    }

    /** What redo would do again now. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public Optional<FilmChange> nextRedo(RadiographId radiograph) {
        return steps.firstUndone(radiograph, me()).map(FilmStepTable.Kept::change);
    }

    private FilmChange turn(FilmStepTable.Kept step, boolean undone, String from, String to) {
        var kind = kinds.stream()
                .filter(known -> known.kind().equals(step.kind()))
                .findAny()
                .orElseThrow();
        var subject = step.change().subject();
        if (!kind.stands(subject, from) || !steps.turn(step.position(), undone)) {
            steps.forget(step.position());
            throw SightingRefused.changedMeanwhile();
        }
        kind.bring(subject, to);
        return step.change();
    }

    private AccountId me() {
        return currentAccount.get().id();
    }
}
