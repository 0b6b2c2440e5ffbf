package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.calcitrack.imaging.NamedPatient;
import org.calcitrack.imaging.WaitingFilm;
import org.calcitrack.patient.Patients;

/** Two identities side by side: as the file names the patient, and as the record number is known. */
class TwoIdentities extends Div {

    TwoIdentities(WaitingFilm film, Patients patients) {
        addClassName("ct-identities");
        add(new Paragraph("The record number is known, and the file names the patient differently. "
                + "Choose the patient only if both are the same person."));
        NamedPatient named = film.named();
        Div both = new Div(
                new IdentityColumn("In the file", named.recordNumber(), named.name(), named.birthDate(), named.sex()));
        film.patient().map(patients::find).ifPresent(known -> both.add(IdentityColumn.of("In Calcitrack", known)));
        both.addClassName("ct-identities-columns");
        add(both);
    }
}
