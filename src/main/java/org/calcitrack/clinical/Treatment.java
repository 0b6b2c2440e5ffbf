package org.calcitrack.clinical;

import java.util.Optional;
import org.calcitrack.patient.PatientId;

/**
 * A drug, or an exposure such as calcium tablets, over a span of time; without a stop it goes on.
 *
 * @param drug its name
 * @param atc its ATC code, where known
 * @param response what it did to the calcinosis or the disease, in free text
 * @param adverseEvent what harm it did, in free text
 */
public record Treatment(
        ClinicalEntryId id,
        PatientId patientId,
        String drug,
        Optional<String> atc,
        Purpose purpose,
        Dose dose,
        Route route,
        ClinicalDate start,
        Optional<ClinicalDate> stop,
        String response,
        String adverseEvent,
        String note,
        int version)
        implements ClinicalEntry {

    /** Why it is given, or why it is worth knowing. */
    public enum Purpose {
        CALCINOSIS("Against calcinosis"),
        UNDERLYING_DISEASE("Underlying disease"),
        OTHER_DISEASE("Another disease"),
        EXPOSURE("Exposure that may promote calcification");

        private final String label;

        Purpose(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it gets into the body. */
    public enum Route {
        UNSTATED("not stated"),
        ORAL("by mouth"),
        INTRAVENOUS("intravenous"),
        SUBCUTANEOUS("subcutaneous"),
        INTRAMUSCULAR("intramuscular"),
        INTRALESIONAL("into the lesion"),
        TOPICAL("on the skin");

        private final String label;

        Route(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Treatment {
        drug = Text.required("drug", drug);
        // WHO ATC: one letter, two digits, two letters, two digits; upper levels are shorter.
        if (atc.isPresent() && !atc.get().matches("[A-Z]\\d{2}([A-Z]([A-Z](\\d{2})?)?)?")) {
            throw ClinicalRefusal.notAnAtcCode();
        }
        if (stop.isPresent() && stop.get().latest().isBefore(start.earliest())) {
            throw ClinicalRefusal.stopBeforeStart();
        }
        response = Text.line("response", response);
        adverseEvent = Text.line("adverse event", adverseEvent);
        note = Text.note(note);
    }

    /** A new, ongoing treatment of the underlying disease, about which nothing else is known yet. */
    public static Treatment of(PatientId patient, String drug, Dose dose, ClinicalDate start) {
        return new Treatment(
                ClinicalEntryId.random(),
                patient,
                drug,
                Optional.empty(),
                Purpose.UNDERLYING_DISEASE,
                dose,
                Route.UNSTATED,
                start,
                Optional.empty(),
                "",
                "",
                "",
                0);
    }

    /** The same treatment, stopped. */
    public Treatment stoppedOn(ClinicalDate stopped) {
        return new Treatment(
                id,
                patientId,
                drug,
                atc,
                purpose,
                dose,
                route,
                start,
                Optional.of(stopped),
                response,
                adverseEvent,
                note,
                version);
    }

    public boolean ongoing() {
        return stop.isEmpty();
    }

    @Override
    public ClinicalDate date() {
        return start;
    }

    @Override
    public Optional<ClinicalDate> end() {
        return stop;
    }
}
