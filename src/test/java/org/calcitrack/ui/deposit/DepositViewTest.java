package org.calcitrack.ui.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.annotation.FilmBuilder;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.Deposit;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Identification;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "rheumatologist", roles = "RHEUMATOLOGIST")
class DepositViewTest extends SpringBrowserlessTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private Sightings sightings;

    @Autowired
    private Deposits deposits;

    @Autowired
    private Lineage lineage;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatient() {
        patient = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
    }

    @Test
    void showsItsIdentityAndItsFilms() {
        Deposit deposit = deposits.open(outlined(aFilm().on(MARCH)));

        open(deposit);

        assertThat(page()).contains("D1, hand, right", deposit.trackingUid(), "12 Mar 2024", "hand, right, PA", "mm²");
    }

    @Test
    void changesWhichFilmMeasuresItAtAVisit() {
        SightingId first = outlined(aFilm().on(MARCH));
        Deposit deposit = deposits.open(first);
        SightingId second = outlined(aFilm().on(MARCH));
        deposits.identify(second, deposit.id());
        open(deposit);

        press("Measure by this");

        assertThat(deposits.identifications(patient).stream().filter(Identification::measuring))
                .extracting(Identification::sightingId)
                .containsExactly(second);
        assertThat(page()).contains("measures this visit");
    }

    @Test
    void recordsThatTwoMerged() {
        Deposit one = deposits.open(outlined(aFilm().on(MARCH)));
        Deposit two = deposits.open(outlined(aFilm().on(MARCH)));
        Deposit plate = deposits.open(outlined(aFilm().on(MARCH.plusYears(1))));
        open(plate);

        press("Record what became of it");
        choose(Happened.MERGED_FROM);
        several().setValue(Set.of(one, two));
        press("Record");

        assertThat(lineage.of(patient)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(LineageKind.MERGED);
            assertThat(event.parents()).containsExactlyInAnyOrder(one.id(), two.id());
            assertThat(event.children()).containsExactly(plate.id());
        });
        assertThat(page()).contains("D1 and D2 merged into D3", "recorded by");
    }

    @Test
    void saysInTheDialogWhatIsMissing() {
        Deposit deposit = deposits.open(outlined(aFilm().on(MARCH)));
        open(deposit);

        press("Record what became of it");
        choose(Happened.SPLIT);
        press("Record");

        assertThat(lineage.of(patient)).isEmpty();
        assertThat(find(LineageDialog.class).single().getElement().getTextRecursively())
                .contains("split one before and two or more after");
    }

    @Test
    void takesBackAndPutsBackWhatWasRecorded() {
        Deposit deposit = deposits.open(outlined(aFilm().on(MARCH)));
        lineage.record(new RecordLineage(LineageKind.EXCISED, MARCH, Set.of(deposit.id()), Set.of(), "in theatre"));
        open(deposit);

        press("Undo");
        assertThat(lineage.of(patient)).isEmpty();
        assertThat(page()).contains("taken back", "in theatre");
        press("Redo");

        assertThat(lineage.of(patient)).hasSize(1);
    }

    private void open(Deposit deposit) {
        navigate(
                DepositView.class,
                Map.of(
                        "patientId", patient.value().toString(),
                        "depositId", deposit.id().value().toString()));
    }

    private String page() {
        return find(DepositView.class).single().getElement().getTextRecursively();
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(Happened what) {
        find(LineageDialog.class).single();
        ((Select<Happened>) find(Select.class).single()).setValue(what);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Deposit> several() {
        return (MultiSelectComboBox<Deposit>) find(MultiSelectComboBox.class).single();
    }

    private SightingId outlined(FilmBuilder film) {
        var stored = film.of(patient).storedIn(jdbc, visits);
        var ellipse = new Ellipse(new PixelPoint(400, 400), 30, 20, 0);
        return sightings.outline(new OutlineSighting(stored, ellipse)).id();
    }
}
