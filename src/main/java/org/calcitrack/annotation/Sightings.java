package org.calcitrack.annotation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outlining, describing and measuring deposits on films; every change can be undone by who made it. */
@Service
@Transactional
public class Sightings {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final SightingTable sightings;
    private final FormerMeasurements formerMeasurements;
    private final SightingVersionTable versions;
    private final SightingChange change;
    private final SightingUndo undo;
    private final FilmHistory history;
    private final Radiographs radiographs;
    private final VisitSeals seals;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sightings(
            SightingTable sightings,
            FormerMeasurements formerMeasurements,
            SightingVersionTable versions,
            SightingChange change,
            SightingUndo undo,
            FilmHistory history,
            Radiographs radiographs,
            VisitSeals seals,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sightings = sightings;
        this.formerMeasurements = formerMeasurements;
        this.versions = versions;
        this.change = change;
        this.undo = undo;
        this.history = history;
        this.radiographs = radiographs;
        this.seals = seals;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One sighting, also when it was removed.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Sighting find(SightingId id) {
        return sightings.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** The sightings on a film in the order they were outlined, without removed ones. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Sighting> onRadiograph(RadiographId radiograph) {
        return sightings.everOn(radiograph).stream()
                .filter(sighting -> !sighting.removed())
                .toList();
    }

    /** The sightings on all films of a patient in the order they were outlined; none of removed films. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Sighting> ofPatient(PatientId patient) {
        return sightings.of(patient);
    }

    /** What a sighting measured before its film was calibrated anew, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<FormerMeasurement> formerMeasurements(SightingId id) {
        return formerMeasurements.of(id);
    }

    /**
     * Outlines a deposit on a film.
     *
     * @throws SightingRefused when the film was removed, or the outline leaves it or is too small
     */
    @PreAuthorize(WRITERS)
    public Sighting outline(OutlineSighting command) {
        var film = present(command.radiographId());
        seals.refuseChange(film.visitId());
        SightingChange.check(command.outline(), film);
        var sighting = outlined(command, film);
        sightings.add(sighting);
        versions.keep(sighting, sighting.reader());
        events.publishEvent(new SightingOutlined(sighting.id()));
        note("outline", sighting.state().removed(true), sighting);
        return sighting;
    }

    /**
     * Gives a sighting another outline and measures it.
     *
     * @param version the version that the reader saw
     * @throws SightingRefused when it was changed since, or the outline leaves the image or is too small
     */
    @PreAuthorize(WRITERS)
    public Sighting reshape(SightingId id, int version, Outline outline) {
        return change("reshape", unchanged(id, version), state -> state.reshaped(outline));
    }

    /**
     * Says where a deposit lies and what it looks like.
     *
     * @param version the version that the reader saw
     * @throws SightingRefused when it was changed since
     */
    @PreAuthorize(WRITERS)
    public Sighting describe(SightingId id, int version, SightingDescription description) {
        return change("describe", unchanged(id, version), state -> state.described(description));
    }

    /**
     * Takes a sighting back; it no longer counts but can be restored.
     *
     * @param version the version that the reader saw
     * @throws SightingRefused when it was changed since
     */
    @PreAuthorize(WRITERS)
    public Sighting remove(SightingId id, int version) {
        return change("remove", unchanged(id, version), state -> state.removed(true));
    }

    /** Restores a sighting that was taken back. */
    @PreAuthorize(WRITERS)
    public Sighting restore(SightingId id) {
        return change("restore", find(id), state -> state.removed(false));
    }

    /** Makes a sighting what an earlier version of it was. */
    Sighting become(SightingId id, SightingState state) {
        return change("version", find(id), now -> state);
    }

    /** Takes back the current reader's last step on a film; see {@link FilmHistory#undo}. */
    @PreAuthorize(WRITERS)
    @Transactional(noRollbackFor = SightingRefused.class)
    public Optional<FilmChange> undo(RadiographId radiograph) {
        return history.undo(radiograph);
    }

    /** Does again what the current reader last undid on a film; see {@link FilmHistory#redo}. */
    @PreAuthorize(WRITERS)
    @Transactional(noRollbackFor = SightingRefused.class)
    public Optional<FilmChange> redo(RadiographId radiograph) {
        return history.redo(radiograph);
    }

    /** A film that somebody removed in another window is still found, but not among its visit's films. */
    private Radiograph present(RadiographId id) {
        var film = radiographs.find(id);
        if (!radiographs.ofVisit(film.visitId()).contains(film)) {
            throw SightingRefused.filmRemoved();
        }
        return film;
    }

    private Sighting unchanged(SightingId id, int version) {
        var sighting = find(id);
        if (sighting.version() != version) {
            throw SightingRefused.changedMeanwhile();
        }
        return sighting;
    }

    private Sighting change(String what, Sighting before, UnaryOperator<SightingState> how) {
        var state = how.apply(before.state());
        if (state.equals(before.state())) {
            return before;
        }
        var after = change.bring(before, state);
        note(what, before.state(), after);
        return after;
    }

    private void note(String what, SightingState before, Sighting after) {
        history.note(new FilmStep(
                after.radiographId(),
                undo,
                after.id().value(),
                what,
                SightingStateText.write(before),
                SightingStateText.write(after.state())));
    }

    private Sighting outlined(OutlineSighting command, Radiograph film) {
        var now = clock.instant();
        return new Sighting(
                SightingId.random(),
                film.id(),
                film.patientId(),
                film.visitId(),
                command.outline(),
                command.description().orElseGet(() -> SightingDescription.suggestedFor(film)),
                command.confirmed(),
                Measurement.of(command.outline(), film.calibration()),
                currentAccount.get().id(),
                now,
                now,
                1,
                false);
    }
}
