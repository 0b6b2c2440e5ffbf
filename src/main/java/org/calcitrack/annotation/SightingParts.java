package org.calcitrack.annotation;

import java.time.Clock;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.geometry.Outline;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Splitting an outline in two and joining two to one, each as one step that is undone as one. This corrects what was
 * drawn on one film; it says nothing about what became of a deposit between two visits, which is lineage.
 */
@Service
@Transactional
public class SightingParts {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final SightingTable sightings;
    private final SightingVersionTable versions;
    private final SightingChange change;
    private final SightingPairUndo undo;
    private final FilmHistory history;
    private final Radiographs radiographs;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SightingParts(
            SightingTable sightings,
            SightingVersionTable versions,
            SightingChange change,
            SightingPairUndo undo,
            FilmHistory history,
            Radiographs radiographs,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sightings = sightings;
        this.versions = versions;
        this.change = change;
        this.undo = undo;
        this.history = history;
        this.radiographs = radiographs;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Splits a sighting: it keeps one part and its deposit; the other part becomes a sighting with the same description
     * of which nobody has said yet what it shows.
     *
     * @param version the version that the reader saw
     * @return the new sighting
     * @throws SightingRefused when it was changed since, or a part leaves the film or is too small
     */
    @PreAuthorize(WRITERS)
    public Sighting split(SightingId id, int version, Outline kept, Outline cut) {
        var whole = unchanged(id, version);
        var film = radiographs.find(whole.radiographId());
        SightingChange.check(cut, film);
        var larger = change.bring(whole, whole.state().reshaped(kept));
        var now = clock.instant();
        var part = new Sighting(
                SightingId.random(),
                whole.radiographId(),
                whole.patientId(),
                whole.visitId(),
                cut,
                whole.description(),
                whole.confirmed(),
                Measurement.of(cut, film.calibration()),
                currentAccount.get().id(),
                now,
                now,
                1,
                false);
        sightings.add(part);
        versions.keep(part, part.reader());
        events.publishEvent(new SightingOutlined(part.id()));
        note("split", whole, part.with(part.state().removed(true), part.measurement(), now), larger, part);
        return part;
    }

    /**
     * Joins two sightings: the first keeps its deposit and gets the common outline, the other one is taken back.
     *
     * @param version the version of the first that the reader saw
     * @param otherVersion the version of the other that the reader saw
     * @throws SightingRefused when one was changed since, or they lie on two films
     */
    @PreAuthorize(WRITERS)
    public Sighting join(SightingId id, int version, SightingId other, int otherVersion, Outline whole) {
        var first = unchanged(id, version);
        var second = unchanged(other, otherVersion);
        if (!first.radiographId().equals(second.radiographId()) || id.equals(other)) {
            throw SightingRefused.joinsOneFilm();
        }
        var gone = change.bring(second, second.state().removed(true));
        var joined = change.bring(first, first.state().reshaped(whole));
        note("join", first, second, joined, gone);
        return joined;
    }

    private Sighting unchanged(SightingId id, int version) {
        var sighting = sightings.find(id).orElseThrow(() -> new NotFound(id));
        if (sighting.version() != version || sighting.removed()) {
            throw SightingRefused.changedMeanwhile();
        }
        return sighting;
    }

    private void note(String what, Sighting before, Sighting otherBefore, Sighting after, Sighting otherAfter) {
        history.note(new FilmStep(
                before.radiographId(),
                undo,
                before.id().value(),
                what,
                SightingPairUndo.write(before, otherBefore),
                SightingPairUndo.write(after, otherAfter)));
    }
}
