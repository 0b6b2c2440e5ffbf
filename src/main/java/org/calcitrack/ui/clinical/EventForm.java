package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.clinical.BodySite;
import org.calcitrack.clinical.ClinicalEntryId;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.ClinicalEvent.Kind;
import org.calcitrack.patient.PatientId;

/** Enters or edits an event. */
class EventForm extends SideForm<ClinicalEvent> {

    private final Select<Kind> kind = Fields.choice("Kind", Kind.values(), Kind::label, Kind.ULCER);
    private final TextField description = Fields.line("What happened", "");
    private final TextField site = Fields.line("Site", "");
    private final Select<BodySite.Side> side = Sides.choice();
    private final ClinicalDateField date = new ClinicalDateField("Date");
    private final TextArea note = Fields.note("");
    private final ClinicalEntryId id;
    private final PatientId patient;
    private final int version;

    EventForm(OpenRecord open, Consumer<ClinicalEvent> save) {
        this("Add event", ClinicalEntryId.random(), open, 0, save);
    }

    EventForm(OpenRecord open, ClinicalEvent event, Consumer<ClinicalEvent> save) {
        this("Edit event", event.id(), open, event.version(), save);
        kind.setValue(event.kind());
        description.setValue(event.description());
        site.setValue(event.site().name());
        side.setValue(event.site().side());
        date.setValue(event.date());
        note.setValue(event.note());
    }

    private EventForm(String title, ClinicalEntryId id, OpenRecord open, int version, Consumer<ClinicalEvent> save) {
        super(title, save);
        this.id = id;
        this.patient = open.patient();
        this.version = version;
        site.setPlaceholder("elbow, buttock …");
        row(kind);
        row(description);
        row(site, side);
        row(date.offering(open.latestVisits()));
        row(note);
    }

    @Override
    Optional<ClinicalEvent> entered() {
        return date.required()
                .map(day -> new ClinicalEvent(
                        id,
                        patient,
                        kind.getValue(),
                        description.getValue(),
                        day,
                        new BodySite(site.getValue(), side.getValue()),
                        note.getValue(),
                        version));
    }
}
