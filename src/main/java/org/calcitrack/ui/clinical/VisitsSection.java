package org.calcitrack.ui.clinical;

import org.calcitrack.patient.Visit;
import org.calcitrack.patient.Visits;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.Notices;

/** The patient's attendances, the latest first. */
class VisitsSection extends RecordSection {

    private final OpenRecord open;

    VisitsSection(OpenRecord open) {
        super("Visits", "No visit yet. Importing a film opens one by itself; add others here.");
        this.open = open;
        offer("Add visit", () -> new VisitForm(this::add).open());
        refresh();
    }

    @Override
    void refresh() {
        show(open.visits().of(open.patient()).reversed().stream()
                .map(this::line)
                .toList());
    }

    private RecordLine line(Visit visit) {
        String date = Dates.written(visit.date());
        return new RecordLine(date, "visit of " + date)
                .remark(visit.note().isEmpty() ? "No remarks" : visit.note())
                .onEdit(() -> new VisitForm(visit, entered -> change(visit, entered)).open())
                .onDelete(() -> remove(visit));
    }

    private void add(VisitForm.Entered entered) {
        Visit visit = open.visits().on(open.patient(), entered.date());
        open.visits().change(visit.id(), entered.date(), entered.note());
        refresh();
        Notices.done("Saved.");
    }

    private void change(Visit visit, VisitForm.Entered entered) {
        open.visits().change(visit.id(), entered.date(), entered.note());
        refresh();
        Notices.done("Saved.");
    }

    /** A visit that holds films is refused; an empty one comes back by entering it again. */
    private void remove(Visit visit) {
        Visits visits = open.visits();
        visits.remove(visit.id());
        refresh();
        Notices.undoable("Visit deleted.", () -> {
            Visit again = visits.on(visit.patientId(), visit.date());
            visits.change(again.id(), visit.date(), visit.note());
            refresh();
        });
    }
}
