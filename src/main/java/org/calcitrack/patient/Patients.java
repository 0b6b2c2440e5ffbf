package org.calcitrack.patient;

import java.util.List;
import java.util.Optional;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patients of this installation. */
@Service
@Transactional
public class Patients {

    /** How many patients one search returns at most. */
    public static final int SEARCH_LIMIT = 200;

    private final PatientTable patients;
    private final ApplicationEventPublisher events;

    Patients(PatientTable patients, ApplicationEventPublisher events) {
        this.patients = patients;
        this.events = events;
    }

    /**
     * One patient.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Patient find(PatientId id) {
        return patients.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * The record under which everything of a patient is found: another one when this one was merged into it.
     *
     * @throws NotFound when there is none with this identity
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Patient current(PatientId id) {
        PatientId kept = id;
        for (Optional<PatientId> next = patients.mergedInto(kept); next.isPresent(); next = patients.mergedInto(kept)) {
            kept = next.get();
        }
        return find(kept);
    }

    /** The patient to whom the issuer gave this record number. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Optional<Patient> findByRecordNumber(String recordNumber, String issuer) {
        return patients.findByRecordNumber(recordNumber.strip(), issuer.strip());
    }

    /** Patients whose name or record number contains the text, accents and case aside; by name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Patient> search(String text) {
        return patients.search(text, SEARCH_LIMIT);
    }

    /**
     * Enters a patient.
     *
     * @throws RecordNumberTaken when the issuer gave the number to another patient
     */
    @PreAuthorize("isAuthenticated()")
    public Patient register(NewPatient entered) {
        Patient patient = new Patient(
                PatientId.random(),
                entered.recordNumber(),
                entered.issuer(),
                entered.name(),
                entered.birthDate(),
                entered.sex(),
                entered.synthetic());
        try {
            patients.add(patient);
        } catch (DuplicateKeyException taken) {
            throw new RecordNumberTaken(entered.recordNumber());
        }
        events.publishEvent(new PatientRegistered(patient.id()));
        return patient;
    }
}
