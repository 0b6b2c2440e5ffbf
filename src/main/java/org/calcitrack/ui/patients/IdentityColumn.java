package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Sex;
import org.calcitrack.ui.component.Dates;

/** One identity, to be read beside another one. */
class IdentityColumn extends Div {

    private final DescriptionList facts = new DescriptionList();

    IdentityColumn(String title, String recordNumber, String name, Optional<LocalDate> born, Sex sex) {
        line("Record", recordNumber.isBlank() ? "not given" : recordNumber);
        line("Name", name.isBlank() ? "not given" : name);
        line("Born", born.map(Dates::written).orElse("not given"));
        line("Sex", sex == Sex.UNKNOWN ? "not given" : sex.name().toLowerCase(java.util.Locale.ROOT));
        add(new H4(title), facts);
    }

    static IdentityColumn of(String title, Patient patient) {
        String record = patient.issuer().isBlank()
                ? patient.recordNumber()
                : patient.recordNumber() + " (" + patient.issuer() + ")";
        return new IdentityColumn(title, record, patient.name(), patient.birthDate(), patient.sex());
    }

    final void line(String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
