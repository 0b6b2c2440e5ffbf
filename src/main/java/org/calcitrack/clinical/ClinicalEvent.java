package org.calcitrack.clinical;

import org.calcitrack.patient.PatientId;

/**
 * Something that happened to the patient: a complication of the calcinosis, an illness, death.
 *
 * @param description what happened, in a few words
 */
public record ClinicalEvent(
        ClinicalEntryId id,
        PatientId patientId,
        Kind kind,
        String description,
        ClinicalDate date,
        BodySite site,
        String note,
        int version)
        implements ClinicalEntry {

    /** What sort of event. */
    public enum Kind {
        FIRST_NOTICED("Deposits first noticed"),
        ULCER("Ulcer"),
        EXTRUSION("Chalky extrusion"),
        INFECTION("Infection"),
        INFLAMMATION("Inflammation or flare"),
        PAIN("Pain or discomfort"),
        LOSS_OF_FUNCTION("Loss of function"),
        FINDING("Finding"),
        ADVERSE_EVENT("Adverse event"),
        ADMISSION("Admission to hospital"),
        DEATH("Death"),
        OTHER("Other event");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public ClinicalEvent {
        description =
                kind == Kind.OTHER ? Text.required("description", description) : Text.line("description", description);
        note = Text.note(note);
    }

    /** A new event about which nothing else is known yet. */
    public static ClinicalEvent of(PatientId patient, Kind kind, String description, ClinicalDate date) {
        return new ClinicalEvent(ClinicalEntryId.random(), patient, kind, description, date, BodySite.UNSTATED, "", 0);
    }

    /** The description, or the kind where there is none. */
    public String title() {
        return description.isEmpty() ? kind.label() : description;
    }
}
