package org.calcitrack.ui.patients;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Sex;
import org.calcitrack.ui.component.Dates;

/** One identity, to be read beside another one. */
class IdentityColumn extends Div {

    private static final String NOT_GIVEN = "not given";
    /** In these two records of one person should agree; record numbers differ by nature. */
    private static final List<String> SHOULD_AGREE = List.of("Name", "Born", "Sex");

    private final DescriptionList facts = new DescriptionList();
    private final Map<String, DescriptionList.Description> said = new HashMap<>();

    IdentityColumn(String title, String recordNumber, String name, Optional<LocalDate> born, Sex sex) {
        line("Record", recordNumber.isBlank() ? NOT_GIVEN : recordNumber);
        line("Name", name.isBlank() ? NOT_GIVEN : name);
        line("Born", born.map(Dates::written).orElse(NOT_GIVEN));
        line("Sex", sex == Sex.UNKNOWN ? NOT_GIVEN : sex.name().toLowerCase(Locale.ROOT));
        add(new H4(title), facts);
    }

    static IdentityColumn of(String title, Patient patient) {
        String record = patient.issuer().isBlank()
                ? patient.recordNumber()
                : patient.recordNumber() + " (" + patient.issuer() + ")";
        return new IdentityColumn(title, record, patient.name(), patient.birthDate(), patient.sex());
    }

    final void line(String term, String words) {
        DescriptionList.Description description = new DescriptionList.Description(words);
        facts.add(new DescriptionList.Term(term), description);
        said.put(term, description);
    }

    /** Marks in both what they disagree in, and says what that is, in words for a sentence. */
    List<String> markDisagreements(IdentityColumn other) {
        List<String> found = SHOULD_AGREE.stream()
                .filter(term -> disagree(said(term), other.said(term)))
                .toList();
        for (String term : found) {
            said(term).addClassName("differs");
            other.said(term).addClassName("differs");
        }
        return found.stream()
                .map(term -> term.equals("Born") ? "birth date" : term.toLowerCase(Locale.ROOT))
                .toList();
    }

    private DescriptionList.Description said(String term) {
        return Objects.requireNonNull(said.get(term));
    }

    private static boolean disagree(DescriptionList.Description one, DescriptionList.Description other) {
        boolean bothGiven = !one.getText().equals(NOT_GIVEN) && !other.getText().equals(NOT_GIVEN);
        return bothGiven && !one.getText().equals(other.getText());
    }
}
