package org.calcitrack.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.annotation.FilmHistory;
import org.calcitrack.annotation.FilmStep;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a patient's deposits: they merge, split, are cut out, break through, vanish and come back. */
@Service
@Transactional
public class Lineage {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final LineageTable lineage;
    private final LineageChange change;
    private final DepositTable deposits;
    private final FilmHistory history;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lineage(
            LineageTable lineage,
            LineageChange change,
            DepositTable deposits,
            FilmHistory history,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lineage = lineage;
        this.change = change;
        this.deposits = deposits;
        this.history = history;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** A patient's events, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LineageEvent> of(PatientId patient) {
        return lineage.of(patient);
    }

    /** A patient's events that were taken back and can be put back, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LineageEvent> withdrawn(PatientId patient) {
        return lineage.withdrawn(patient);
    }

    /**
     * Records what became of deposits.
     *
     * @throws TrackingRefused when the deposits are of two patients, too few or too many for the kind, when a deposit
     *     would come of itself or of two events, or when it lies in the future
     */
    @PreAuthorize(WRITERS)
    public LineageEvent record(RecordLineage command) {
        if (command.date().isAfter(LocalDate.now(clock))) {
            throw TrackingRefused.lineageInTheFuture();
        }
        var event = event(command);
        change.refuseWhereSigned(event);
        change.check(Stream.concat(lineage.of(event.patientId()).stream(), Stream.of(event)));
        lineage.add(event);
        events.publishEvent(new LineageRecorded(event.id()));
        return event;
    }

    /** Records what became of deposits as a step on the film in front of the reader, who can undo it there. */
    @PreAuthorize(WRITERS)
    public LineageEvent record(RecordLineage command, RadiographId onFilm) {
        var event = record(command);
        history.note(new FilmStep(
                onFilm,
                change,
                event.id().value(),
                event.kind().label(),
                LineageChange.WITHDRAWN,
                LineageChange.RECORDED));
        return event;
    }

    /**
     * Takes back what was recorded; it is kept, so that it can be put back as it was.
     *
     * @throws NotFound when no such event stands
     */
    @PreAuthorize(WRITERS)
    public void remove(LineageEventId id) {
        if (!change.remove(id)) {
            throw new NotFound(id);
        }
    }

    /**
     * Puts back what was taken back, with who had recorded it and when.
     *
     * @throws NotFound when no such event was taken back
     * @throws TrackingRefused when what was recorded meanwhile contradicts it
     */
    @PreAuthorize(WRITERS)
    public void restore(LineageEventId id) {
        var patient = lineage.patientOf(id).orElseThrow(() -> new NotFound(id));
        if (!change.restore(patient, id)) {
            throw new NotFound(id);
        }
    }

    private LineageEvent event(RecordLineage command) {
        return new LineageEvent(
                LineageEventId.random(),
                patientOf(command),
                command.kind(),
                command.date(),
                command.parents(),
                command.children(),
                command.note(),
                currentAccount.get().id(),
                clock.instant());
    }

    private PatientId patientOf(RecordLineage command) {
        var patients = Stream.concat(command.parents().stream(), command.children().stream())
                .map(id -> deposits.find(id).orElseThrow(() -> new NotFound(id)))
                .map(Deposit::patientId)
                .distinct()
                .toList();
        if (patients.size() > 1) {
            throw TrackingRefused.otherPatient();
        }
        return patients.stream().findFirst().orElseThrow(() -> TrackingRefused.lineageShape(command.kind()));
    }
}
