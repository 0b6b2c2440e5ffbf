package org.calcitrack.tracking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.account.CurrentAccount;
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
    private final DepositTable deposits;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lineage(
            LineageTable lineage,
            DepositTable deposits,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lineage = lineage;
        this.deposits = deposits;
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

    /**
     * Records what became of deposits.
     *
     * @throws TrackingRefused when the deposits are of two patients, too few or too many for the kind, when a deposit
     *     would come of itself, or when it lies in the future
     */
    @PreAuthorize(WRITERS)
    public LineageEvent record(RecordLineage command) {
        if (command.date().isAfter(LocalDate.now(clock))) {
            throw TrackingRefused.lineageInTheFuture();
        }
        var event = event(command);
        var all = new ArrayList<>(lineage.of(event.patientId()));
        all.add(event);
        if (new LineageGraph(all).hasCycle()) {
            throw TrackingRefused.ownAncestor();
        }
        lineage.add(event);
        events.publishEvent(new LineageRecorded(event.id()));
        return event;
    }

    /**
     * Takes back what was recorded.
     *
     * @throws NotFound when there is no such event
     */
    @PreAuthorize(WRITERS)
    public void remove(LineageEventId id) {
        if (!lineage.remove(id)) {
            throw new NotFound(id);
        }
        events.publishEvent(new LineageRemoved(id));
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
