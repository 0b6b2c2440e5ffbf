package org.calcitrack.ui.clinical;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Visits;

/** Everything clinical about one patient, to read and to edit; stands alone or within another screen. */
@CssImport("./styles/clinical.css")
public final class ClinicalPanel extends Div {

    public ClinicalPanel(ClinicalRecords records, Visits visits, PatientId patient) {
        addClassName("ct-clinical");
        OpenRecord open = new OpenRecord(records, visits, patient);
        VisitsSection attendances = new VisitsSection(open);
        Div story = new Div(new DiagnosesSection(open), new TreatmentsSection(open), new EventsSection(open));
        Div measurements = new Div(new LabResultsSection(open), attendances);
        add(story, measurements);
    }
}
