package org.calcitrack.annotation;

import java.time.Clock;
import java.util.List;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Distances and sizes along two axes on films; every change is undone like any other step on the film. */
@Service
@Transactional
public class Calipers {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final CaliperTable calipers;
    private final CaliperChange change;
    private final FilmHistory history;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calipers(
            CaliperTable calipers,
            CaliperChange change,
            FilmHistory history,
            Radiographs radiographs,
            VisitSeals seals,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calipers = calipers;
        this.change = change;
        this.history = history;
        this.radiographs = radiographs;
        this.seals = seals;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** The calipers on a film in the order they were laid, without those taken back. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Caliper> onRadiograph(RadiographId radiograph) {
        return calipers.everOn(radiograph).stream()
                .filter(caliper -> !caliper.removed())
                .toList();
    }

    /**
     * One caliper, also when it was taken back.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Caliper find(CaliperId id) {
        return calipers.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** What a caliper read before its film was calibrated anew, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FormerCaliperSize> formerSizes(CaliperId id) {
        return calipers.formerSizes(id);
    }

    /**
     * Lays a caliper on a film.
     *
     * @throws SightingRefused when it leaves the film or is too short
     */
    @PreAuthorize(WRITERS)
    public Caliper place(RadiographId radiograph, CaliperLines lines) {
        var film = radiographs.find(radiograph);
        if (!radiographs.ofVisit(film.visitId()).contains(film)) {
            throw SightingRefused.filmRemoved();
        }
        seals.refuseChange(film.visitId());
        CaliperChange.check(lines, film);
        var caliper = new Caliper(
                CaliperId.random(),
                film.id(),
                lines,
                CaliperSize.of(lines, film.calibration()),
                currentAccount.get().id(),
                clock.instant(),
                1,
                false);
        calipers.add(caliper);
        events.publishEvent(new CaliperPlaced(caliper.id()));
        note("measure", new CaliperState(lines, true), caliper);
        return caliper;
    }

    /**
     * Lays a caliper elsewhere.
     *
     * @param version the version that the reader saw
     * @throws SightingRefused when it was changed since, leaves the film or is too short
     */
    @PreAuthorize(WRITERS)
    public Caliper move(CaliperId id, int version, CaliperLines lines) {
        return change("move", unchanged(id, version), new CaliperState(lines, false));
    }

    /**
     * Takes a caliper back; undo brings it again.
     *
     * @param version the version that the reader saw
     * @throws SightingRefused when it was changed since
     */
    @PreAuthorize(WRITERS)
    public Caliper remove(CaliperId id, int version) {
        var caliper = unchanged(id, version);
        return change("remove", caliper, new CaliperState(caliper.lines(), true));
    }

    private Caliper unchanged(CaliperId id, int version) {
        var caliper = find(id);
        if (caliper.version() != version || caliper.removed()) {
            throw SightingRefused.changedMeanwhile();
        }
        return caliper;
    }

    private Caliper change(String what, Caliper before, CaliperState state) {
        if (state.equals(before.state())) {
            return before;
        }
        var after = change.bring(before, state);
        note(what, before.state(), after);
        return after;
    }

    private void note(String what, CaliperState before, Caliper after) {
        history.note(new FilmStep(
                after.radiographId(),
                change,
                after.id().value(),
                what,
                before.text(),
                after.state().text()));
    }
}
