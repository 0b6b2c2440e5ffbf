package org.calcitrack.ui.patients;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Filed;
import org.calcitrack.imaging.Placement;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.imaging.Side;
import org.calcitrack.imaging.View;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visit;
import org.calcitrack.patient.VisitId;
import org.calcitrack.patient.Visits;
import org.calcitrack.shared.Rejected;
import org.calcitrack.ui.component.Dates;
import org.calcitrack.ui.component.DayPicker;
import org.calcitrack.ui.component.Notices;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Corrects where a film belongs: what it shows, when it was taken, at which visit, whose it is. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class FilmPlaceDialog extends Dialog {

    /** A visit to choose; without one, the visit of the day on which the film was taken. */
    private record Choice(Optional<VisitId> visit, String words) {}

    private static final Choice OF_THE_DAY = new Choice(Optional.empty(), "Visit of the day it was taken");

    private final ComboBox<Patient> patient = new ComboBox<>("Patient");
    private final DayPicker date = new DayPicker("Taken on");
    private final Select<Choice> visit = new Select<>();
    private final ComboBox<BodyRegion> region = new ComboBox<>("Region");
    private final Select<Side> side = new Select<>();
    private final Select<View> view = new Select<>();
    private final Button save = new Button("Save");
    private final Patients patients;
    private final Visits visits;
    private final Radiographs radiographs;

    FilmPlaceDialog(Patients patients, Visits visits, Radiographs radiographs, Clock clock) {
        this.patients = patients;
        this.visits = visits;
        this.radiographs = radiographs;
        setHeaderTitle("Where this film belongs");
        setWidth("560px");
        fields(clock);
        FormLayout form = new FormLayout(patient, date, visit, region, side, view);
        form.setColspan(patient, 2);
        Paragraph words = new Paragraph("What is outlined on the film goes with it. Deposits stay with their patient: "
                + "on a film of another patient, say anew which deposit a sighting shows.");
        words.addClassNames("ct-muted", "ct-small");
        add(form, words);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void fields(Clock clock) {
        patient.setItems(query -> patients.search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        patient.setItemLabelGenerator(each -> each.name() + " · " + each.recordNumber());
        date.setMax(LocalDate.now(clock));
        visit.setLabel("Visit");
        visit.setItemLabelGenerator(Choice::words);
        region.setItems(BodyRegion.values());
        region.setItemLabelGenerator(BodyRegion::label);
        side.setLabel("Side");
        side.setItems(Side.values());
        side.setItemLabelGenerator(Side::label);
        view.setLabel("View");
        view.setItems(View.values());
        view.setItemLabelGenerator(View::label);
    }

    void ask(Radiograph film, Runnable changed) {
        patient.setValue(patients.find(film.patientId()));
        date.setValue(film.acquiredOn());
        region.setValue(film.region());
        side.setValue(film.side());
        view.setValue(film.view());
        offerVisits(film.patientId(), Optional.of(film.visitId()));
        patient.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                offerVisits(change.getValue().id(), Optional.empty());
            }
        });
        date.addValueChangeListener(change -> visit.setValue(OF_THE_DAY));
        save.addClickListener(click -> save(film, changed));
        open();
    }

    private void offerVisits(PatientId whose, Optional<VisitId> current) {
        List<Choice> choices = new ArrayList<>(List.of(OF_THE_DAY));
        visits.of(whose).reversed().forEach(each -> choices.add(choice(each)));
        visit.setItems(choices);
        visit.setValue(choices.stream()
                .filter(choice -> choice.visit().equals(current))
                .findFirst()
                .orElse(OF_THE_DAY));
    }

    private static Choice choice(Visit visit) {
        return new Choice(Optional.of(visit.id()), Dates.written(visit.date()));
    }

    private void save(Radiograph film, Runnable changed) {
        if (patient.isEmpty() || date.isEmpty() || region.isEmpty()) {
            save.setEnabled(true);
            Notices.wrong("Patient, day and region are needed.");
            return;
        }
        Placement placement = new Placement(date.getValue(), region.getValue(), side.getValue(), view.getValue());
        try {
            Filed was = radiographs.file(
                    film.id(),
                    new Filed(patient.getValue().id(), visit.getValue().visit(), placement));
            close();
            changed.run();
            Notices.undoable("The film is filed anew.", () -> {
                radiographs.file(film.id(), was);
                changed.run();
            });
        } catch (Rejected refusal) {
            save.setEnabled(true);
            Notices.refused(refusal);
        }
    }
}
