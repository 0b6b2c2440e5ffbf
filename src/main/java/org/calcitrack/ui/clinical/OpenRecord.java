package org.calcitrack.ui.clinical;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.clinical.ClinicalEntry;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.Visits;
import org.calcitrack.ui.component.Notices;

/** The record of the patient on screen, and what its sections do with it. */
record OpenRecord(ClinicalRecords records, Visits visits, PatientId patient) {

    /** The days of the latest visits, latest first, for dates that are most often one of them. */
    List<LocalDate> latestVisits() {
        return visits.of(patient).reversed().stream().map(Visit::date).limit(3).toList();
    }

    void add(ClinicalEntry entry, Runnable refresh) {
        records.add(entry);
        refresh.run();
        Notices.done("Saved.");
    }

    void change(ClinicalEntry entry, Runnable refresh) {
        records.change(entry);
        refresh.run();
        Notices.done("Saved.");
    }

    /** Removes at once and offers the way back instead of asking first. */
    void remove(ClinicalEntry entry, String what, Runnable refresh) {
        records.remove(entry);
        refresh.run();
        Notices.undoable(what + " deleted.", () -> {
            records.restore(entry);
            refresh.run();
        });
    }
}
