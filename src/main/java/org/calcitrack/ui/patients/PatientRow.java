package org.calcitrack.ui.patients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Sex;
import org.calcitrack.ui.component.PatientHeader;

/** One patient in the list: who, when last seen, how many deposits, and where the burden is going. */
class PatientRow extends ListItem {

    PatientRow(Patient patient, Component lastVisit, Component deposits, Component trend, LocalDate today) {
        addClassName("ct-patient-row");
        RouterLink link = new RouterLink();
        link.setRoute(
                PatientView.class,
                new RouteParameters("patientId", patient.id().value().toString()));
        link.add(who(patient, today), lastVisit, deposits, trend);
        add(link);
    }

    private static Component who(Patient patient, LocalDate today) {
        Div name = new Div(new Span(patient.name()));
        name.addClassName("ct-patient-row-name");
        if (patient.synthetic()) {
            name.add(PatientHeader.synthetic());
        }
        Span facts = new Span(patient.recordNumber() + sexAndAge(patient, today));
        facts.addClassNames("ct-muted", "ct-small");
        return new Div(name, facts);
    }

    private static String sexAndAge(Patient patient, LocalDate today) {
        String sex = patient.sex() == Sex.UNKNOWN ? "" : " · " + patient.sex().dicom();
        return sex + patient.ageOn(today).map(age -> " · " + age + " years").orElse("");
    }
}
