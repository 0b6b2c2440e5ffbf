package org.calcitrack.clinical;

import java.util.Locale;
import org.calcitrack.patient.PatientId;
import org.calcitrack.shared.DomainEvent;

/**
 * A clinical entry was recorded, changed, removed or restored; the trail names it, for instance, LabResultRecorded.
 *
 * @param entry the kind of entry, such as LabResult
 */
public record ClinicalEntryWritten(ClinicalEntryId subject, PatientId patientId, String entry, Deed deed)
        implements DomainEvent {

    /** What was done to it. */
    public enum Deed {
        RECORDED,
        CHANGED,
        REMOVED,
        RESTORED
    }

    static ClinicalEntryWritten of(ClinicalEntry entry, Deed deed) {
        return new ClinicalEntryWritten(
                entry.id(), entry.patientId(), entry.getClass().getSimpleName(), deed);
    }

    @Override
    public String name() {
        String verb = deed.name().toLowerCase(Locale.ROOT);
        return entry + Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    }
}
