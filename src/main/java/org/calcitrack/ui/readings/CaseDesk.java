package org.calcitrack.ui.readings;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.ClientChange;
import org.calcitrack.annotation.ClientChanges;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.geometry.Outline;
import org.calcitrack.reading.CaseFilm;
import org.calcitrack.reading.CaseFilms;
import org.calcitrack.reading.Mark;
import org.calcitrack.reading.MarkId;
import org.calcitrack.reading.Marks;
import org.calcitrack.reading.ReadingId;
import org.calcitrack.reading.ReadingTimes;
import org.calcitrack.reading.StudyReading;
import org.calcitrack.reading.StudyReadings;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One case in front of its reader: what is outlined, and what the reader does; every deed is saved at once. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CaseDesk {

    private final StudyReadings readings;
    private final CaseFilms films;
    private final Marks marks;
    private final ReadingTimes times;
    private final ClientChanges changes;
    private final CurrentAccount currentAccount;
    private final Deque<Runnable> backwards = new ArrayDeque<>();

    CaseDesk(
            StudyReadings readings,
            CaseFilms films,
            Marks marks,
            ReadingTimes times,
            ClientChanges changes,
            CurrentAccount currentAccount) {
        this.readings = readings;
        this.films = films;
        this.marks = marks;
        this.times = times;
        this.changes = changes;
        this.currentAccount = currentAccount;
    }

    /** Who is at the desk. */
    AccountId reader() {
        return currentAccount.get().id();
    }

    /** Does what a browser sent, unless it came before. */
    void once(ClientChange change, Runnable deed) {
        changes.once(change.id(), deed);
    }

    StudyReading reading(ReadingId id) {
        return readings.find(id);
    }

    List<CaseFilm> films(ReadingId id) {
        return films.of(id);
    }

    List<Mark> marks(ReadingId id) {
        return readings.marks(id);
    }

    List<Mark> marks(ReadingId id, int version) {
        return readings.marks(id, version);
    }

    Mark outline(ReadingId id, int film, Outline outline) {
        Mark mark = marks.outline(id, film, outline);
        backwards.push(() -> marks.remove(id, mark.id()));
        return mark;
    }

    void reshape(ReadingId id, Mark before, Outline outline) {
        marks.reshape(id, before.id(), outline);
        backwards.push(() -> marks.restore(id, before));
    }

    void describe(ReadingId id, Mark before, Morphology pattern, Optional<DensityGrade> density) {
        marks.describe(id, before.id(), pattern, density);
        backwards.push(() -> marks.restore(id, before));
    }

    void remove(ReadingId id, Mark before) {
        marks.remove(id, before.id());
        backwards.push(() -> marks.restore(id, before));
    }

    boolean canUndo() {
        return !backwards.isEmpty();
    }

    void undo() {
        if (!backwards.isEmpty()) {
            backwards.pop().run();
        }
    }

    StudyReading sign(ReadingId id) {
        backwards.clear();
        return readings.sign(id);
    }

    StudyReading amend(ReadingId id, String reason) {
        return readings.amend(id, reason);
    }

    Optional<StudyReading> next(StudyReading signed) {
        return readings.openNext(signed.setId());
    }

    Duration resume(ReadingId id) {
        return times.resume(id);
    }

    Duration input(ReadingId id) {
        return times.input(id);
    }

    Optional<Mark> find(ReadingId id, MarkId mark) {
        return marks(id).stream().filter(each -> each.id().equals(mark)).findFirst();
    }
}
