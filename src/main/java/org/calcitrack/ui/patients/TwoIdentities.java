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
        IdentityColumn inTheFile =
                new IdentityColumn("In the file", named.recordNumber(), named.name(), named.birthDate(), named.sex());
        Div both = new Div(inTheFile);
        film.patient().map(patients::find).ifPresent(known -> {
            IdentityColumn here = IdentityColumn.of("In Calcitrack", known);
            inTheFile.markDisagreements(here);
            both.add(here);
        });
        both.addClassName("ct-identities-columns");
        add(both);
    }
}
