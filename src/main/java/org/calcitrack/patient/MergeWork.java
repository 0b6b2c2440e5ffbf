package org.calcitrack.patient;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands everything of one patient to another, in all rooms. */
@Component
class MergeWork {

    private static final String PATIENT = "patient_id";
    private static final String VISIT = "visit_id";
    private static final OwnedTable VISITS = OwnedTable.ofPatients("visit");

    private final MergeTable table;
    private final VisitTable visits;
    private final Visits openVisits;
    private final ObjectProvider<KeptOfPatients> rooms;

    MergeWork(MergeTable table, VisitTable visits, Visits openVisits, ObjectProvider<KeptOfPatients> rooms) {
        this.table = table;
        this.visits = visits;
        this.openVisits = openVisits;
        this.rooms = rooms;
    }

    void merge(PatientId from, PatientId into, MergeNotes notes) {
        rooms.orderedStream().forEach(room -> room.makeRoom(from, into, notes));
        visits.of(from).forEach(visit -> merge(visit, into, notes));
        for (OwnedTable owned : tables()) {
            for (UUID row : table.rowsOf(owned, from)) {
                notes.identity(owned.name(), PATIENT, row, from.value(), into.value());
            }
        }
    }

    /** A visit changes hands, unless the other patient has one on the same day: then what belongs to it does. */
    private void merge(Visit visit, PatientId into, MergeNotes notes) {
        Optional<Visit> sameDay = visits.findOn(into, visit.date());
        if (sameDay.isEmpty()) {
            notes.identity(
                    VISITS.name(),
                    PATIENT,
                    visit.id().value(),
                    visit.patientId().value(),
                    into.value());
            return;
        }
        VisitId there = sameDay.get().id();
        for (OwnedTable owned : tables()) {
            if (owned.namesVisits()) {
                table.rowsAt(owned, visit.id())
                        .forEach(row -> notes.identity(
                                owned.name(), VISIT, row, visit.id().value(), there.value()));
            }
        }
        String both = both(sameDay.get().note(), visit.note());
        notes.text(VISITS.name(), "note", there.value(), sameDay.get().note(), both);
    }

    private static String both(String note, String other) {
        String both = note.isBlank() ? other : other.isBlank() ? note : note + "\n" + other;
        return both.length() <= 2000 ? both : note;
    }

    /** Puts in order what was added while the two were one. */
    void mend(PatientId one, PatientId other) {
        rooms.orderedStream().forEach(room -> room.mendParted(one, other));
        for (OwnedTable owned : tables()) {
            if (owned.namesVisits()) {
                mend(owned, one);
                mend(owned, other);
            }
        }
    }

    private void mend(OwnedTable owned, PatientId patient) {
        for (MergeTable.Row row : table.rowsAtOthersVisits(owned, patient)) {
            table.moveToVisit(
                    owned, row.id(), openVisits.on(patient, row.date()).id());
        }
    }

    private List<OwnedTable> tables() {
        return rooms.orderedStream().flatMap(room -> room.tables().stream()).toList();
    }
}
