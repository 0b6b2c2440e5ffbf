package org.calcitrack.reading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.Account;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routine readings: one visit over the common record, signed by one reader, and frozen from then on. */
@Service
@Transactional
public class RoutineReadings {

    private static final String READERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST')";
    private static final String AMENDERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final ReadingTable readings;
    private final MarkTable marks;
    private final Snapshot snapshot;
    private final ReaderNames names;
    private final Visits visits;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoutineReadings(
            ReadingTable readings,
            MarkTable marks,
            Snapshot snapshot,
            ReaderNames names,
            Visits visits,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.marks = marks;
        this.snapshot = snapshot;
        this.names = names;
        this.visits = visits;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** The visit's reading, if anybody began one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<RoutineReading> of(VisitId visit) {
        return readings.ofVisit(visit).map(this::shown);
    }

    /** The current reader's routine readings, those opened last first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<RoutineReading> mine() {
        return readings.routineOf(me().id()).stream().map(this::shown).toList();
    }

    /**
     * Begins to read a visit; goes on where the same reader began before.
     *
     * @throws ReadingRefused when another reader began
     */
    @PreAuthorize(READERS)
    public RoutineReading begin(VisitId visit) {
        var begun = readings.ofVisit(visit).orElseGet(() -> opened(visit));
        if (!begun.reader().equals(me().id())) {
            throw ReadingRefused.begunByAnother(names.of(begun.reader()));
        }
        return shown(begun);
    }

    /**
     * Signs what is on the visit's films now; from then on nothing there changes but through {@link #amend}.
     *
     * @throws ReadingRefused when it is not open, or another's
     */
    @PreAuthorize(AMENDERS)
    public RoutineReading sign(ReadingId id) {
        var reading = routine(id);
        refuseOthers(reading);
        if (!readings.turn(id, ReadingState.OPEN, ReadingState.SIGNED, reading.version())) {
            throw ReadingRefused.notOpen();
        }
        snapshot.of(reading.visitId().orElseThrow(), reading.patientId())
                .forEach(mark -> marks.put(id, reading.version(), mark));
        readings.keep(
                id, reading.version(), readings.stopwatch(id, reading.version()).input(clock.instant()));
        readings.signVersion(id, reading.version(), clock.instant());
        events.publishEvent(new ReadingSigned(id));
        return shown(routine(id));
    }

    /**
     * Opens a signed reading again as its next version; what was signed stays readable.
     *
     * @param reason why, 3 to 500 characters
     * @throws ReadingRefused when it is not signed, or another's and the current account no administrator
     */
    @PreAuthorize(AMENDERS)
    public RoutineReading amend(ReadingId id, String reason) {
        var reading = routine(id);
        refuseOthers(reading);
        Reasons.check(reason);
        int next = reading.version() + 1;
        if (!readings.turn(id, ReadingState.SIGNED, ReadingState.OPEN, next)) {
            throw ReadingRefused.notSigned();
        }
        readings.addVersion(id, next, clock.instant(), reason.strip());
        events.publishEvent(new ReadingAmended(id));
        return shown(routine(id));
    }

    /** What a signed version said: every sighting of the visit as it was then. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Mark> signed(ReadingId id, int version) {
        return marks.of(routine(id).id(), version);
    }

    private Reading opened(VisitId visit) {
        var reading = Reading.routine(visit, visits.find(visit).patientId(), me().id());
        try {
            readings.add(reading);
        } catch (DuplicateKeyException another) {
            throw ReadingRefused.begunByAnother("another reader");
        }
        readings.addVersion(reading.id(), 1, clock.instant(), "");
        readings.turn(reading.id(), ReadingState.WAITING, ReadingState.OPEN, 1);
        events.publishEvent(new ReadingOpened(reading.id()));
        return readings.find(reading.id()).orElseThrow();
    }

    private Reading routine(ReadingId id) {
        return readings.find(id)
                .filter(reading -> reading.visitId().isPresent())
                .map(reading -> {
                    // The door asks whose the visit is, and so hides it from a blinded reader.
                    visits.find(reading.visitId().orElseThrow());
                    return reading;
                })
                .orElseThrow(() -> new NotFound(id));
    }

    private void refuseOthers(Reading reading) {
        if (!reading.reader().equals(me().id()) && me().role() != Role.ADMINISTRATOR) {
            throw ReadingRefused.notYours();
        }
    }

    private RoutineReading shown(Reading reading) {
        return new RoutineReading(
                reading.id(),
                reading.visitId().orElseThrow(),
                names.of(reading.reader()),
                reading.reader().equals(me().id()),
                reading.state(),
                readings.versions(reading.id()));
    }

    private Account me() {
        return currentAccount.get();
    }
}
