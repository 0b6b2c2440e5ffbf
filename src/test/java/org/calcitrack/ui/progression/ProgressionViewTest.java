package org.calcitrack.ui.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.annotation.FilmBuilder;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.tracking.Assessability.Verdict;
import org.calcitrack.tracking.Deposits;
import org.calcitrack.tracking.Lineage;
import org.calcitrack.tracking.LineageKind;
import org.calcitrack.tracking.RecordLineage;
import org.calcitrack.ui.component.EmptyState;
import org.calcitrack.ui.component.ProgressionChart;
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
class ProgressionViewTest extends SpringBrowserlessTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 12);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 3);

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
    void saysWhatToDoWhenThereIsNothingToFollow() {
        openScreen();

        assertThat(find(EmptyState.class).exists()).isTrue();
        assertThat(find(ProgressionChart.class).exists()).isFalse();
    }

    @Test
    void showsHowTheTotalChanged() {
        var deposit = deposits.open(outlined(aFilm().on(MARCH), 30));
        deposits.identify(outlined(aFilm().on(JUNE), 60), deposit.id());

        openScreen();

        // An ellipse of 60 x 20 pixels of 0.1 x 0.2 mm: pi * 60 * 20 * 0.02
        assertThat(cards())
                .anySatisfy(card -> assertThat(card).contains("Total area", "75.4 mm²", "calibrated", "3 Jun 2024"))
                .anySatisfy(card -> assertThat(card).contains("Since the first total", "+100 %", "12 Mar 2024"))
                .anySatisfy(card -> assertThat(card).contains("Deposits", "1", "1 progression"));
        assertThat(find(ProgressionChart.class).exists()).isTrue();
    }

    @Test
    void refusesToCompareWhatIsNotCalibrated() {
        var deposit = deposits.open(outlined(aFilm().on(MARCH).uncalibrated(), 30));
        deposits.identify(outlined(aFilm().on(JUNE).uncalibrated(), 60), deposit.id());

        openScreen();

        assertThat(cards())
                .anySatisfy(card -> assertThat(card).contains("Total area", "–", "D1 in pixels"))
                .anySatisfy(card -> assertThat(card).contains("Deposits", "1 not comparable"))
                .noneSatisfy(card -> assertThat(card).contains("%"));
    }

    @Test
    void tellsThePlacesThatCanBeComparedWhenTheWholePatientCannot() {
        var deposit = deposits.open(outlined(aFilm().on(MARCH), 30));
        deposits.identify(outlined(aFilm().on(JUNE), 60), deposit.id());
        deposits.open(
                outlined(aFilm().on(JUNE).showing(BodyRegion.KNEE, Side.LEFT).uncalibrated(), 30));

        openScreen();

        assertThat(cards()).anySatisfy(card -> assertThat(card)
                .contains("Since the first total", "Not comparable", "D2 in pixels", "Right hand +100 %"));
    }

    @Test
    void saysTheRuleItsVersionItsOriginAndItsLimits() {
        deposits.open(outlined(aFilm().on(MARCH), 30));

        openScreen();

        assertThat(yardsticks())
                .contains("progression above +25 %", "version 1, as delivered", "hand score", "extrapolation")
                .contains("Repositioning alone", "+10.8 % of area");
    }

    @Test
    void aReaderSaysThatAPlaceIsNotAssessableAndTakesItBack() {
        var deposit = deposits.open(outlined(aFilm().on(MARCH), 30));
        deposits.identify(outlined(aFilm().on(JUNE), 60), deposit.id());
        openScreen();

        press("assessed");
        verdict().setValue(Verdict.NOT_ASSESSABLE);
        test(find(TextField.class).single()).setValue("cast");
        press("Save");

        assertThat(cards()).anySatisfy(card -> assertThat(card)
                .contains("Since the first total", "Not comparable", "right hand not assessable: cast"));
        press("Undo");
        assertThat(cards()).anySatisfy(card -> assertThat(card).contains("Since the first total", "+100 %"));
        press("Redo");
        assertThat(cards()).anySatisfy(card -> assertThat(card).contains("not assessable: cast"));
    }

    @Test
    void onlyAdministratorsChangeTheRule() {
        deposits.open(outlined(aFilm().on(MARCH), 30));

        openScreen();

        assertThat(find(Button.class).withText("Change the rule …").exists()).isFalse();
    }

    @Test
    void saysWhatMeasurementErrorIsAssumed() {
        deposits.open(outlined(aFilm().on(MARCH), 30));

        openScreen();

        assertThat(yardsticks())
                .contains("Smallest detectable change", "−16.7 % to +20.0 %", "assumed", "not a published figure");
    }

    @Test
    void explainsWhatBecameOfDepositsInsteadOfCountingThemAsGone() {
        var one = deposits.open(outlined(aFilm().on(MARCH), 30)).id();
        var two = deposits.open(outlined(aFilm().on(MARCH), 30)).id();
        var plate = deposits.open(outlined(aFilm().on(JUNE), 60)).id();
        lineage.record(new RecordLineage(LineageKind.MERGED, JUNE, Set.of(one, two), Set.of(plate), ""));

        openScreen();

        assertThat(cards())
                .anySatisfy(card -> assertThat(card).contains("Deposits", "2 merged into D3"))
                .anySatisfy(card -> assertThat(card).contains("Since the previous total", "2 merged into D3"))
                .noneSatisfy(card -> assertThat(card).containsAnyOf("resolved", "gone"));
    }

    @Test
    void listsEveryDepositWithTheWayToItsPage() {
        var deposit = deposits.open(outlined(aFilm().on(MARCH), 30));

        openScreen();

        assertThat(find(Anchor.class).from(find(DepositList.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("patient/" + patient.value() + "/deposit/"
                        + deposit.id().value());
    }

    @Test
    void givesTheChartEveryPoint() {
        deposits.open(outlined(aFilm().on(MARCH), 30));

        openScreen();

        String drawn = find(ProgressionChart.class)
                .single()
                .getElement()
                .getPropertyRaw("chart")
                .toString();
        assertThat(drawn).contains("\"D1\"", "Right hand", "2024-03-12", "mm²");
    }

    private void openScreen() {
        navigate(ProgressionView.class, Map.of("patientId", patient.value().toString()));
    }

    private String yardsticks() {
        return find(Yardsticks.class).single().getElement().getTextRecursively();
    }

    private void press(String words) {
        var buttons = find(Button.class).withText(words);
        if (buttons.exists()) {
            test(buttons.all().getLast()).click();
        } else {
            test(find(NativeButton.class).withText(words).all().getLast()).click();
        }
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Verdict> verdict() {
        return (RadioButtonGroup<Verdict>) find(RadioButtonGroup.class).single();
    }

    private List<String> cards() {
        return find(SummaryCard.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    /** An ellipse of 20 pixels half height. */
    private SightingId outlined(FilmBuilder film, double halfWidth) {
        var stored = film.of(patient).storedIn(jdbc, visits);
        var ellipse = new Ellipse(new PixelPoint(400, 400), halfWidth, 20, 0);
        return sightings.outline(new OutlineSighting(stored, ellipse)).id();
    }
}
