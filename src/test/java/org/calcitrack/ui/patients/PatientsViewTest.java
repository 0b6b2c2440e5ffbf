package org.calcitrack.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.PatientHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class PatientsViewTest extends SpringBrowserlessTest {

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    /** Other tests leave patients behind; nobody else's record number holds this. */
    private String mark = "";

    @BeforeEach
    void registerTwoPatients() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        aPatient().withRecordNumber("A-" + mark).named("Müller, Zoë " + mark).registeredIn(patients);
        aPatient().withRecordNumber("B-" + mark).named("Okafor, Ada " + mark).registeredIn(patients);
        navigate(PatientsView.class);
    }

    private void type(String text) {
        test(find(TextField.class).single()).setValue(text);
    }

    private List<String> rows() {
        return find(PatientRow.class).all().stream().map(PatientsViewTest::text).toList();
    }

    private List<String> emptyStates() {
        return find(EmptyState.class).all().stream().map(PatientsViewTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void findsByPartOfTheRecordNumber() {
        type("b-" + mark);

        assertThat(rows()).singleElement().asString().contains("Okafor, Ada");
    }

    @Test
    void findsByPartOfTheNameWithoutAccentsAndCase() {
        type("zoe " + mark);

        assertThat(rows()).singleElement().asString().contains("Müller, Zoë");
    }

    @Test
    void findsAgainWhatTheAddressSearchesFor() {
        UI.getCurrent().navigate(PatientsView.class, QueryParameters.of("search", mark));

        assertThat(rows()).hasSize(2);
        assertThat(find(TextField.class).single().getValue()).isEqualTo(mark);
    }

    @Test
    void saysThatNobodyMatchesAndHowToSearch() {
        type("nobody is called " + mark);

        assertThat(rows()).isEmpty();
        assertThat(emptyStates())
                .singleElement()
                .asString()
                .contains("Nobody matches “nobody is called " + mark + "”")
                .contains("part of a name or record number");
    }

    @Test
    void tellsOfAPatientWithoutFilms() {
        type("A-" + mark);

        assertThat(rows()).singleElement().asString().contains("no visit yet", "none", "nothing outlined yet");
    }

    @Test
    void tellsTheLatestVisit() {
        Patient ada = patients.search("B-" + mark).getFirst();
        aFilm().of(ada.id()).on(LocalDate.of(2023, 1, 9)).storedIn(jdbc, visits);
        aFilm().of(ada.id()).on(LocalDate.of(2024, 3, 12)).storedIn(jdbc, visits);

        type("B-" + mark);

        assertThat(rows()).singleElement().asString().contains("12 Mar 2024").doesNotContain("2023");
    }

    @Test
    void saysWhatToDoWhileAPatientHasNoFilms() {
        Patient ada = patients.search("B-" + mark).getFirst();

        navigate(PatientView.class, Map.of("patientId", ada.id().value().toString()));

        assertThat(emptyStates()).singleElement().asString().contains("No films yet", "Drop DICOM files");
    }

    /** As after a merge, or by "back" from one patient to another. */
    @Test
    void entersTheScreenOfAnotherPatientWithoutLeavingTheFirstOneOnIt() {
        for (String record : List.of("A-" + mark, "B-" + mark)) {
            Patient patient = patients.search(record).getFirst();
            UI.getCurrent().navigate(PatientView.class, PatientsNavigation.parameters(patient.id()));
        }

        assertThat(find(PatientHeader.class).all()).singleElement().satisfies(header -> assertThat(text(header))
                .contains("Okafor, Ada"));
    }
}
