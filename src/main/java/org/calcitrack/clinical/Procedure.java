package org.calcitrack.clinical;

import org.calcitrack.patient.PatientId;

/**
 * Something done to the patient on a day, such as an excision.
 *
 * @param description what exactly; needed when the kind is {@link Kind#OTHER}
 * @param complication what went wrong, in free text
 * @param outcome what it achieved or showed, in free text
 */
public record Procedure(
        ClinicalEntryId id,
        PatientId patientId,
        Kind kind,
        String description,
        ClinicalDate date,
        BodySite site,
        String complication,
        String outcome,
        String note,
        int version)
        implements ClinicalEntry {

    /** What was done. */
    public enum Kind {
        EXCISION("Surgical excision"),
        BURR_DEBULKING("High-speed burr debulking"),
        LITHOTRIPSY("Lithotripsy"),
        LASER("Laser"),
        INTRALESIONAL_INJECTION("Injection into the lesion"),
        ASPIRATION("Aspiration"),
        BIOPSY("Biopsy"),
        OTHER("Other procedure");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Procedure {
        description =
                kind == Kind.OTHER ? Text.required("description", description) : Text.line("description", description);
        complication = Text.line("complication", complication);
        outcome = Text.line("outcome", outcome);
        note = Text.note(note);
    }

    /** A new procedure about which nothing else is known yet. */
    public static Procedure of(PatientId patient, Kind kind, ClinicalDate date, BodySite site) {
        return new Procedure(ClinicalEntryId.random(), patient, kind, kind.label(), date, site, "", "", "", 0);
    }

    /** The description, or the kind where there is none. */
    public String title() {
        return description.isEmpty() ? kind.label() : description;
    }
}
