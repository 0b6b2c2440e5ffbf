package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.clinical.BodySite;
import org.calcitrack.clinical.ClinicalEntryId;
import org.calcitrack.clinical.Procedure;
import org.calcitrack.clinical.Procedure.Kind;
import org.calcitrack.patient.PatientId;

/** Enters or edits a procedure. */
class ProcedureForm extends SideForm<Procedure> {

    private final Select<Kind> kind = Fields.choice("Procedure", Kind.values(), Kind::label, Kind.EXCISION);
    private final TextField description = Fields.line("What exactly", "");
    private final TextField site = Fields.line("Site", "");
    private final Select<BodySite.Side> side = Sides.choice();
    private final ClinicalDateField date = new ClinicalDateField("Date");
    private final TextField outcome = Fields.line("Outcome", "");
    private final TextField complication = Fields.line("Complication", "");
    private final TextArea note = Fields.note("");
    private final ClinicalEntryId id;
    private final PatientId patient;
    private final int version;

    ProcedureForm(OpenRecord open, Consumer<Procedure> save) {
        this("Add procedure", ClinicalEntryId.random(), open, 0, save);
    }

    ProcedureForm(OpenRecord open, Procedure procedure, Consumer<Procedure> save) {
        this("Edit procedure", procedure.id(), open, procedure.version(), save);
        kind.setValue(procedure.kind());
        description.setValue(procedure.description());
        site.setValue(procedure.site().name());
        side.setValue(procedure.site().side());
        date.setValue(procedure.date());
        outcome.setValue(procedure.outcome());
        complication.setValue(procedure.complication());
        note.setValue(procedure.note());
    }

    private ProcedureForm(String title, ClinicalEntryId id, OpenRecord open, int version, Consumer<Procedure> save) {
        super(title, save);
        this.id = id;
        this.patient = open.patient();
        this.version = version;
        site.setPlaceholder("elbow, buttock …");
        row(kind);
        row(description);
        row(site, side);
        row(date.offering(open.latestVisits()));
        row(outcome);
        row(complication);
        row(note);
    }

    @Override
    Optional<Procedure> entered() {
        return date.required()
                .map(day -> new Procedure(
                        id,
                        patient,
                        kind.getValue(),
                        description.getValue(),
                        day,
                        new BodySite(site.getValue(), side.getValue()),
                        complication.getValue(),
                        outcome.getValue(),
                        note.getValue(),
                        version));
    }
}
