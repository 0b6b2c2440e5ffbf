package org.calcitrack.ui.patients;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.calcitrack.patient.PatientId;

/** The ways to the patient screens, for other screens to offer. */
public final class PatientsNavigation {

    private PatientsNavigation() {}

    /** A link to the list of patients. */
    public static RouterLink link() {
        return new RouterLink("Patients", PatientsView.class);
    }

    /** Opens one patient's films. */
    public static void open(PatientId patient) {
        UI.getCurrent().navigate(PatientView.class, parameters(patient));
    }

    static RouteParameters parameters(PatientId patient) {
        return new RouteParameters("patientId", patient.value().toString());
    }
}
