package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEntryId;
import org.calcitrack.clinical.Dose;
import org.calcitrack.clinical.Dose.Frequency;
import org.calcitrack.clinical.Suggestion;
import org.calcitrack.clinical.Treatment;
import org.calcitrack.clinical.Treatment.Purpose;
import org.calcitrack.clinical.Treatment.Route;
import org.calcitrack.clinical.Unit;
import org.calcitrack.patient.PatientId;

/** Enters or edits a drug or an exposure. */
class TreatmentForm extends SideForm<Treatment> {

    private final TextField atc = Fields.line("ATC code", "");
    private final ComboBox<String> drug = Fields.suggested("Drug", Suggestion.drugs(), atc::setValue);
    private final Select<Purpose> purpose =
            Fields.choice("Given for", Purpose.values(), Purpose::label, Purpose.UNDERLYING_DISEASE);
    private final NumberField amount = Fields.number("Dose", OptionalDouble.empty());
    private final Select<Unit> unit = Fields.choice("Unit", Dose.UNITS, Unit::label);
    private final Select<Frequency> frequency =
            Fields.choice("How often", Frequency.values(), TreatmentForm::words, Frequency.DAILY);
    private final TextField doseText = Fields.line("Dose in words, if no amount fits", "");
    private final Select<Route> route = Fields.choice("Route", Route.values(), Route::label, Route.ORAL);
    private final ClinicalDateField start = new ClinicalDateField("Start");
    private final Checkbox ongoing = new Checkbox("Still given", true);
    private final ClinicalDateField stop = new ClinicalDateField("Stop");
    private final TextField response = Fields.line("Response", "");
    private final TextField adverseEvent = Fields.line("Adverse event", "");
    private final TextArea note = Fields.note("");
    private final ClinicalEntryId id;
    private final PatientId patient;
    private final int version;

    TreatmentForm(OpenRecord open, Consumer<Treatment> save) {
        this("Add treatment", ClinicalEntryId.random(), open, 0, save);
    }

    TreatmentForm(OpenRecord open, Treatment treatment, Consumer<Treatment> save) {
        this("Edit treatment", treatment.id(), open, treatment.version(), save);
        drug.setValue(treatment.drug());
        atc.setValue(treatment.atc().orElse(""));
        purpose.setValue(treatment.purpose());
        treatment.dose().amount().ifPresent(amount::setValue);
        treatment.dose().unit().ifPresent(unit::setValue);
        frequency.setValue(treatment.dose().frequency());
        doseText.setValue(treatment.dose().text());
        route.setValue(treatment.route());
        start.setValue(treatment.start());
        ongoing.setValue(treatment.ongoing());
        treatment.stop().ifPresent(stop::setValue);
        response.setValue(treatment.response());
        adverseEvent.setValue(treatment.adverseEvent());
        note.setValue(treatment.note());
    }

    private TreatmentForm(String title, ClinicalEntryId id, OpenRecord open, int version, Consumer<Treatment> save) {
        super(title, save);
        this.id = id;
        this.patient = open.patient();
        this.version = version;
        amount.setMin(0);
        unit.setEmptySelectionAllowed(true);
        drug.addClassName("ct-wide");
        frequency.addClassName("ct-wide");
        row(drug, atc);
        row(purpose);
        row(amount, unit, frequency);
        row(doseText);
        row(route);
        row(start.offering(open.latestVisits()));
        row(ongoing);
        row(stop.offering(open.latestVisits()));
        row(response);
        row(adverseEvent);
        row(note);
        ongoing.addValueChangeListener(ticked -> stop.setVisible(!ticked.getValue()));
        stop.setVisible(false);
    }

    @Override
    Optional<Treatment> entered() {
        Optional<String> name = Fields.required(drug, "Enter or choose the drug.");
        Optional<ClinicalDate> from = start.required();
        Optional<ClinicalDate> to = ongoing.getValue() ? Optional.empty() : stop.required();
        boolean complete = name.isPresent() && from.isPresent() && (ongoing.getValue() || to.isPresent());
        return complete ? Optional.of(treatment(name.get(), from.get(), to)) : Optional.empty();
    }

    private Treatment treatment(String name, ClinicalDate from, Optional<ClinicalDate> to) {
        return new Treatment(
                id,
                patient,
                name,
                Fields.unlessBlank(atc),
                purpose.getValue(),
                new Dose(
                        doseText.getValue(),
                        Fields.number(amount),
                        Optional.ofNullable(unit.getValue()),
                        frequency.getValue()),
                route.getValue(),
                from,
                to,
                response.getValue(),
                adverseEvent.getValue(),
                note.getValue(),
                version);
    }

    private static String words(Frequency frequency) {
        return frequency == Frequency.UNSTATED ? "not stated" : frequency.label();
    }
}
