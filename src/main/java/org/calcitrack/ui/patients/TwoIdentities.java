package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.imaging.NamedPatient;
import org.calcitrack.imaging.WaitingFilm;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Sex;
import org.calcitrack.ui.component.Dates;

/** Two identities side by side: as the file names the patient, and as the record number is known. */
class TwoIdentities extends Div {

    TwoIdentities(WaitingFilm film, Patients patients) {
        addClassName("ct-identities");
        add(new Paragraph("The record number is known, and the file names the patient differently. "
                + "Choose the patient only if both are the same person."));
        NamedPatient named = film.named();
        Div both = new Div(column("In the file", named.name(), named.birthDate(), named.sex()));
        film.patient().map(patients::find).ifPresent(known -> both.add(column(known)));
        both.addClassName("ct-identities-columns");
        add(both);
    }

    private static Div column(Patient known) {
        return column("In Calcitrack", known.name(), known.birthDate(), known.sex());
    }

    private static Div column(String title, String name, Optional<LocalDate> born, Sex sex) {
        DescriptionList facts = new DescriptionList();
        line(facts, "Name", name.isBlank() ? "not given" : name);
        line(facts, "Born", born.map(Dates::written).orElse("not given"));
        line(facts, "Sex", sex.name().toLowerCase(Locale.ROOT));
        return new Div(new H4(title), facts);
    }

    private static void line(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
