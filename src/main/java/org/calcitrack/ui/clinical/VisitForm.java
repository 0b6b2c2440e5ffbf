package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.patient.Visit;
import org.calcitrack.ui.component.DayPicker;

/** Enters or edits a visit. */
class VisitForm extends SideForm<VisitForm.Entered> {

    /** What was entered. */
    record Entered(LocalDate date, String note) {}

    private final DayPicker date = new DayPicker("Date");
    private final TextArea note = Fields.note("");

    VisitForm(Consumer<Entered> save) {
        this("Add visit", save);
    }

    VisitForm(Visit visit, Consumer<Entered> save) {
        this("Edit visit", save);
        date.setValue(visit.date());
        note.setValue(visit.note());
    }

    private VisitForm(String title, Consumer<Entered> save) {
        super(title, save);
        note.setMaxLength(2000);
        row(date);
        row(note);
    }

    @Override
    Optional<Entered> entered() {
        return Fields.required(date, "Enter the day of the visit.").map(day -> new Entered(day, note.getValue()));
    }
}
