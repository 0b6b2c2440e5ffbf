package org.calcitrack.reading;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.patient.Patients;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Readings of cases, for their readers. What it hands out never says whose films they are; somebody else's reading is
 * not there at all.
 */
@Service
@Transactional
public class StudyReadings {

    private static final String READERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST')";

    private final ReadingTable readings;
    private final MarkTable marks;
    private final Assignments assignments;
    private final Adjudication adjudication;
    private final Blinding blinding;
    private final Patients patients;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudyReadings(
            ReadingTable readings,
            MarkTable marks,
            Assignments assignments,
            Adjudication adjudication,
            Blinding blinding,
            Patients patients,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.marks = marks;
        this.assignments = assignments;
        this.adjudication = adjudication;
        this.blinding = blinding;
        this.patients = patients;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** What the current reader has to read, set by set. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<WorkList> workLists() {
        return assignments.of(me());
    }

    /** How many patients are hidden from the current account for now. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int hiddenPatients() {
        return blinding.hidden().size();
    }

    /** Opens what comes next in a set, or goes on with what is open; empty when nothing may be read now. */
    @PreAuthorize(READERS)
    public Optional<StudyReading> openNext(ReadingSetId set) {
        return assignments.of(me()).stream()
                .filter(list -> list.setId().equals(set))
                .flatMap(list -> list.next().stream())
                .findFirst()
                .map(next -> opened(mine(next.id())));
    }

    /**
     * A reading of the current reader that was opened.
     *
     * @throws NotFound when it is another's, or still waits for its turn
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public StudyReading find(ReadingId id) {
        return assignments.shown(begun(id));
    }

    /** What was outlined in the latest version. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Mark> marks(ReadingId id) {
        var reading = begun(id);
        return marks.of(id, reading.version());
    }

    /** What was outlined in one version; earlier ones stay readable. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Mark> marks(ReadingId id, int version) {
        return marks.of(begun(id).id(), version);
    }

    /**
     * Signs: what was outlined stands, and where two readers differ an adjudicator is asked.
     *
     * @throws ReadingRefused when it is not open
     */
    @PreAuthorize(READERS)
    public StudyReading sign(ReadingId id) {
        var reading = begun(id);
        if (!readings.turn(id, ReadingState.OPEN, ReadingState.SIGNED, reading.version())) {
            throw ReadingRefused.notOpen();
        }
        var watch = readings.stopwatch(id, reading.version());
        readings.keep(id, reading.version(), watch.input(clock.instant()));
        readings.signVersion(id, reading.version(), clock.instant());
        events.publishEvent(new ReadingSigned(id));
        adjudication.askWhereReadersDiffer(reading);
        return find(id);
    }

    /**
     * Opens a signed reading again as its next version, which begins as a copy of the one before.
     *
     * @param reason why, 3 to 500 characters
     * @throws ReadingRefused when it is not signed, or was blinded and its reader may see by now whose it is
     */
    @PreAuthorize(READERS)
    public StudyReading amend(ReadingId id, String reason) {
        var reading = begun(id);
        Reasons.check(reason);
        if (reading.blinded() && !blinding.hidden().contains(reading.patientId())) {
            throw ReadingRefused.unblinded();
        }
        int next = reading.version() + 1;
        if (!readings.turn(id, ReadingState.SIGNED, ReadingState.OPEN, next)) {
            throw ReadingRefused.notSigned();
        }
        readings.addVersion(id, next, clock.instant(), reason.strip());
        marks.of(id, reading.version()).forEach(mark -> marks.put(id, next, mark.copied()));
        events.publishEvent(new ReadingAmended(id));
        return find(id);
    }

    /**
     * Shows a hidden patient to the current account because care needs it. Every blinded reading of that patient that
     * is not signed stops counting.
     *
     * @return how many readings no longer count
     * @throws ReadingRefused when no blinded reading hides a patient with this record number
     */
    @PreAuthorize("isAuthenticated()")
    public int breakBlinding(String recordNumber, String issuer, String reason) {
        Reasons.check(reason);
        var hidden = blinding.hidden();
        var patient = blinding.lifted(() -> patients.findByRecordNumber(recordNumber, issuer))
                .filter(found -> hidden.contains(found.id()))
                .orElseThrow(ReadingRefused::notHidden);
        var lost = readings.assignedTo(me()).stream()
                .filter(reading -> reading.blinded() && reading.patientId().equals(patient.id()))
                .filter(reading -> reading.is(ReadingState.WAITING) || reading.is(ReadingState.OPEN))
                .toList();
        lost.forEach(reading -> becomeVoid(reading, reason));
        return lost.size();
    }

    private void becomeVoid(Reading reading, String reason) {
        readings.turn(reading.id(), reading.state(), ReadingState.VOID, reading.version());
        readings.noteVoid(reading.id(), reason.strip());
        events.publishEvent(new ReadingVoided(reading.id()));
    }

    private StudyReading opened(Reading reading) {
        if (readings.turn(reading.id(), ReadingState.WAITING, ReadingState.OPEN, 1)) {
            readings.addVersion(reading.id(), 1, clock.instant(), "");
            events.publishEvent(new ReadingOpened(reading.id()));
        }
        return find(reading.id());
    }

    private Reading begun(ReadingId id) {
        var reading = mine(id);
        if (reading.is(ReadingState.OPEN) || reading.is(ReadingState.SIGNED)) {
            return reading;
        }
        throw new NotFound(id);
    }

    private Reading mine(ReadingId id) {
        return readings.find(id)
                .filter(reading -> reading.setId().isPresent())
                .filter(reading -> reading.reader().equals(me()))
                .orElseThrow(() -> new NotFound(id));
    }

    private AccountId me() {
        return currentAccount.get().id();
    }
}
