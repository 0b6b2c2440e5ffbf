package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.calcitrack.patient.Patients;
import org.calcitrack.ui.component.PatientHeader;
import org.calcitrack.ui.component.RouteIds;
import org.calcitrack.ui.shell.MainLayout;

@Route(value = "patient/:patientId", layout = MainLayout.class)
@PageTitle("Films · Calcitrack")
@PermitAll
class PatientView extends Div implements BeforeEnterObserver {

    private final Patients patients;
    private final Clock clock;

    PatientView(Patients patients, Clock clock) {
        this.patients = patients;
        this.clock = clock;
        addClassName("ct-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PatientHeader(patients.find(RouteIds.patient(event)), PatientHeader.Tab.FILMS, clock));
    }
}
