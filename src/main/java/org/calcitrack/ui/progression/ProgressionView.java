package org.calcitrack.ui.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.ui.component.PatientHeader;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "patient/:patientId/progression", layout = MainLayout.class)
@PageTitle("Progression · Calcitrack")
@PermitAll
class ProgressionView extends Div implements BeforeEnterObserver {

    private final Patients patients;
    private final ProgressionDesk desk;
    private final ScoreDesk scores;
    private final Clock clock;

    ProgressionView(Patients patients, ProgressionDesk desk, ScoreDesk scores, Clock clock) {
        this.patients = patients;
        this.desk = desk;
        this.scores = scores;
        this.clock = clock;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Patient patient = patients.find(RouteIds.patient(event));
        removeAll();
        add(
                new PatientHeader(patient, PatientHeader.Tab.PROGRESSION, clock),
                new ProgressionPanel(desk, scores, patient.id()));
    }
}
