package org.calcitrack.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A patient's dated visits; at most one a day. */
@Service
@Transactional
public class Visits {

    private final VisitTable visits;
    private final VisitRule rule;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(VisitTable visits, VisitRule rule, ApplicationEventPublisher events, Clock clock) {
        this.visits = visits;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /** A patient's visits, oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Visit> of(PatientId patient) {
        return visits.of(patient);
    }

    /**
     * One visit.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Visit find(VisitId id) {
        return visits.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * One visit, which has to be the patient's.
     *
     * @throws VisitRefused when it is another patient's
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Visit of(VisitId id, PatientId patient) {
        Visit visit = find(id);
        if (!visit.patientId().equals(patient)) {
            throw VisitRefused.ofOtherPatient();
        }
        return visit;
    }

    /** The patient's visit on a day, if there is one. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Visit> findOn(PatientId patient, LocalDate date) {
        return visits.findOn(patient, date);
    }

    /**
     * The patient's visit on a day, opened when there was none.
     *
     * @throws VisitRefused when the day lies in the future
     */
    @PreAuthorize("isAuthenticated()")
    public Visit on(PatientId patient, LocalDate date) {
        return visits.findOn(patient, date).orElseGet(() -> open(patient, date));
    }

    /**
     * The visit to which a film taken on a day belongs by the rule, opened when there was none.
     *
     * @throws VisitRefused when the day lies in the future
     */
    @PreAuthorize("isAuthenticated()")
    public Visit forFilm(PatientId patient, LocalDate date) {
        int days = rule.days();
        return (days == 0 ? visits.findOn(patient, date) : nearest(patient, date, days))
                .orElseGet(() -> open(patient, date));
    }

    /** The visit whose day is nearest, the earlier one of two. */
    private Optional<Visit> nearest(PatientId patient, LocalDate date, int days) {
        return visits.of(patient).stream()
                .filter(visit -> distance(visit, date) <= days)
                .min(Comparator.comparing(visit -> distance(visit, date)));
    }

    private static long distance(Visit visit, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(visit.date(), date));
    }

    /**
     * Changes a visit's date or note.
     *
     * @throws VisitRefused when the day lies in the future or has another visit, or the note is too long
     */
    @PreAuthorize("isAuthenticated()")
    public Visit change(VisitId id, LocalDate date, String note) {
        Visit before = find(id);
        refuseTheFuture(date);
        if (note.length() > 2000) {
            throw VisitRefused.noteTooLong();
        }
        Visit after = new Visit(id, before.patientId(), date, note);
        try {
            visits.change(after);
        } catch (DuplicateKeyException taken) {
            throw VisitRefused.dayTaken();
        }
        events.publishEvent(new VisitChanged(id));
        return after;
    }

    /**
     * Removes a visit to which nothing belongs.
     *
     * @throws VisitRefused when films or findings belong to it
     */
    @PreAuthorize("isAuthenticated()")
    public void remove(VisitId id) {
        try {
            visits.remove(find(id).id());
        } catch (DataIntegrityViolationException inUse) {
            throw VisitRefused.inUse();
        }
        events.publishEvent(new VisitRemoved(id));
    }

    private Visit open(PatientId patient, LocalDate date) {
        refuseTheFuture(date);
        Visit visit = new Visit(VisitId.random(), patient, date, "");
        if (!visits.add(visit)) {
            return visits.findOn(patient, date).orElseThrow(() -> new NotFound(patient));
        }
        events.publishEvent(new VisitOpened(visit.id()));
        return visit;
    }

    private void refuseTheFuture(LocalDate date) {
        // One day of grace: a film's study date may come from a clock further east.
        if (date.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw VisitRefused.inTheFuture();
        }
    }
}
