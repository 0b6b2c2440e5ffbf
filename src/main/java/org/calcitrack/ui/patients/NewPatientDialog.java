package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.calcitrack.imaging.NamedPatient;
import org.calcitrack.patient.NewPatient;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.DayPicker;
import org.calcitrack.ui.component.Notices;

/** Asks for a new patient's identity. */
class NewPatientDialog extends Dialog {

    private final TextField recordNumber = new TextField("Record number");
    private final TextField name = new TextField("Name");
    private final DayPicker birthDate = new DayPicker("Birth date");
    private final Select<Sex> sex = new Select<>();
    private final Patients patients;
    private final Consumer<Patient> registered;
    private String issuer = "";

    NewPatientDialog(Patients patients, Clock clock, Consumer<Patient> registered) {
        this.patients = patients;
        this.registered = registered;
        setHeaderTitle("New patient");
        setWidth("460px");
        recordNumber.setRequiredIndicatorVisible(true);
        recordNumber.setMaxLength(64);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        name.setPlaceholder("Family name, given names");
        birthDate.setMax(LocalDate.now(clock));
        sex.setLabel("Sex");
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(NewPatientDialog::label);
        sex.setValue(Sex.UNKNOWN);
        FormLayout form = new FormLayout(recordNumber, name, birthDate, sex);
        form.setColspan(name, 2);
        form.setColspan(recordNumber, 2);
        add(form);
        Button cancel = new Button("Cancel", click -> close());
        Button register = new Button("Register", click -> register());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        register.addClickShortcut(Key.ENTER);
        getFooter().add(cancel, register);
        recordNumber.focus();
    }

    /** Fills in what a file says of the patient. */
    NewPatientDialog proposing(NamedPatient named) {
        recordNumber.setValue(named.recordNumber());
        name.setValue(named.name());
        named.birthDate().ifPresent(birthDate::setValue);
        sex.setValue(named.sex());
        issuer = named.issuer();
        return this;
    }

    private void register() {
        try {
            Patient patient = patients.register(new NewPatient(
                    recordNumber.getValue(),
                    issuer,
                    name.getValue(),
                    Optional.ofNullable(birthDate.getValue()),
                    sex.getValue(),
                    false));
            close();
            registered.accept(patient);
        } catch (Rejected refusal) {
            Notices.refused(refusal);
        }
    }

    private static String label(Sex sex) {
        return switch (sex) {
            case FEMALE -> "Female";
            case MALE -> "Male";
            case OTHER -> "Other";
            case UNKNOWN -> "Not known";
        };
    }
}
