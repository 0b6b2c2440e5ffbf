package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.ui.component.PatientHeader;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "patient/:patientId/clinical", layout = MainLayout.class)
@PageTitle("Clinical data · Calcitrack")
@PermitAll
class ClinicalView extends Div implements BeforeEnterObserver {

    private final Patients patients;
    private final ClinicalRecords records;
    private final Visits visits;
    private final Clock clock;

    ClinicalView(Patients patients, ClinicalRecords records, Visits visits, Clock clock) {
        this.patients = patients;
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Patient patient = patients.find(RouteIds.patient(event));
        removeAll();
        add(
                new PatientHeader(patient, PatientHeader.Tab.CLINICAL, clock),
                new ClinicalPanel(records, visits, patient.id()));
    }
}
