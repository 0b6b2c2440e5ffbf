package org.calcitrack.clinical;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.calcitrack.clinical.ClinicalEntryWritten.Deed;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is known of patients beside their films. Every list is oldest first. An entry that was removed can be restored;
 * writing an entry that somebody else changed or removed meanwhile is refused.
 */
@Service
@Transactional
public class ClinicalRecords {

    private static final String WRITERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final EntryTables tables;
    private final Patients patients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClinicalRecords(EntryTables tables, Patients patients, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.patients = patients;
        this.events = events;
        this.clock = clock;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<LabResult> labResults(PatientId patient) {
        return tables.labResults().of(patient);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Treatment> treatments(PatientId patient) {
        return tables.treatments().of(patient);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Procedure> procedures(PatientId patient) {
        return tables.procedures().of(patient);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Diagnosis> diagnoses(PatientId patient) {
        return tables.diagnoses().of(patient);
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<ClinicalEvent> events(PatientId patient) {
        return tables.events().of(patient);
    }

    /** Keeps a new entry; refuses one in the future or before the patient's birth. */
    @PreAuthorize(WRITERS)
    public void add(ClinicalEntry entry) {
        refuseImpossibleDates(entry);
        tables.add(entry);
        events.publishEvent(ClinicalEntryWritten.of(entry, Deed.RECORDED));
    }

    /** Keeps an entry instead of the one with its identity and version. */
    @PreAuthorize(WRITERS)
    public void change(ClinicalEntry entry) {
        refuseImpossibleDates(entry);
        done(tables.change(entry), entry, Deed.CHANGED);
    }

    /** Takes an entry out of every list; {@link #restore} brings it back. */
    @PreAuthorize(WRITERS)
    public void remove(ClinicalEntry entry) {
        done(tables.of(entry).remove(entry, clock.instant()), entry, Deed.REMOVED);
    }

    /** Brings back an entry, as it was when it was given to {@link #remove}. */
    @PreAuthorize(WRITERS)
    public void restore(ClinicalEntry removed) {
        done(tables.of(removed).restore(removed), removed, Deed.RESTORED);
    }

    private void done(boolean written, ClinicalEntry entry, Deed deed) {
        if (!written) {
            throw ClinicalRefusal.changedMeanwhile();
        }
        events.publishEvent(ClinicalEntryWritten.of(entry, deed));
    }

    private void refuseImpossibleDates(ClinicalEntry entry) {
        Patient patient = patients.find(entry.patientId());
        refuseTheFuture(entry.date());
        entry.end().ifPresent(this::refuseTheFuture);
        patient.birthDate().filter(born -> entry.date().latest().isBefore(born)).ifPresent(_ -> {
            throw ClinicalRefusal.beforeBirth();
        });
    }

    private void refuseTheFuture(ClinicalDate date) {
        if (date.earliest().isAfter(LocalDate.now(clock))) {
            throw ClinicalRefusal.inTheFuture();
        }
    }
}
