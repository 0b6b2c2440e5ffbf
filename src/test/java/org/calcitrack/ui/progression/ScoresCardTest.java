package org.calcitrack.ui.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.annotation.FilmBuilder.aFilm;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.OutlineSighting;
import org.calcitrack.annotation.SightingDescription;
import org.calcitrack.annotation.SightingId;
import org.calcitrack.annotation.Sightings;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Side;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.calcitrack.scoring.GlobalAssessment.Answer;
import org.calcitrack.scoring.GlobalAssessments;
import org.calcitrack.scoring.RegionName;
import org.calcitrack.scoring.ScoringRegions;
import org.calcitrack.tracking.Deposits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

/** Scores of two visits: D1 grew from 1 to 2 percent of the right thumb, D2 of half a percent is new. */
@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "rheumatologist", roles = "RHEUMATOLOGIST")
class ScoresCardTest extends SpringBrowserlessTest {

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
    private ScoringRegions regions;

    @Autowired
    private GlobalAssessments assessments;

    @Autowired
    private JdbcClient jdbc;

    private PatientId patient = PatientId.random();
    private SightingId now = SightingId.random();

    @BeforeEach
    void readTwoVisits() {
        patient = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
        RadiographId march = film(MARCH);
        RadiographId june = film(JUNE);
        var deposit = deposits.open(outlined(march, box(0, 0, 10, 10)));
        now = outlined(june, box(0, 0, 20, 10));
        deposits.identify(now, deposit.id());
        deposits.open(outlined(june, box(50, 50, 60, 55)));
        navigate(ProgressionView.class, Map.of("patientId", patient.value().toString()));
    }

    @Test
    void writesAnIncompleteScoreAsALowerBoundAndSaysWhatIsMissing() {
        assertThat(rows()).hasSize(2).allMatch(row -> row.contains("incomplete, 1 of 8 regions"));
        assertThat(rows().getFirst()).contains("12 Mar 2024", "at least 3.00", "Left thumb not imaged.");
        assertThat(rows().getLast()).contains("3 Jun 2024", "at least 7.50", "Right wrist not outlined.");
    }

    @Test
    void tellsWhichDepositsMovedItTheOneThatMovedItMostFirst() {
        assertThat(text(MovementPart.class))
                .contains("What moved it from 12 Mar 2024 to 3 Jun 2024", "+4.50 points", "+150.0 %", "progression")
                .contains("Compared: right thumb.");
        List<String> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("D1").contains("+3.00", "3.00 → 6.00");
        assertThat(lines.getLast()).startsWith("D2").contains("+1.50", "new here");
    }

    @Test
    void eachLeadsToTheFilmAndTheDeposit() {
        assertThat(find(Anchor.class).all().stream()
                        .filter(anchor -> anchor.getText().equals("film now"))
                        .map(Anchor::getHref))
                .first()
                .asString()
                .startsWith("film/")
                .endsWith("?sighting=" + now.value());
    }

    @Test
    void theFirstVisitHasNothingThatMovedIt() {
        test(find(NativeButton.class).withClassName("ct-score-visit").all().getFirst())
                .click();

        assertThat(find(MovementPart.class).exists()).isFalse();
    }

    @Test
    void keepsThePhysiciansJudgementBesideIt() {
        press("Judge the change …");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Answer> answer = find(RadioButtonGroup.class).single();
        answer.setValue(Answer.WORSE);
        test(find(Button.class).withText("Save").single()).click();

        assertThat(assessments.of(patient)).singleElement().satisfies(said -> {
            assertThat(said.answer()).isEqualTo(Answer.WORSE);
            assertThat(said.comparedOn()).isEqualTo(MARCH);
        });
        assertThat(find(NativeButton.class)
                        .withClassName("ct-score-judge")
                        .all()
                        .getLast()
                        .getText())
                .startsWith("Judged: worse than on 12 Mar 2024");
    }

    @Test
    void saysHowItIsWorkedOutAndWhatItDoesNotSay() {
        assertThat(text(ScoresCard.class)).contains("Not validated.", "Sum over regions of weight × area %");
    }

    @Test
    @WithMockUser(username = "administrator", roles = "ADMINISTRATOR")
    void anAdministratorMakesAnotherVersionWhichIsShown() {
        navigate(ProgressionView.class, Map.of("patientId", patient.value().toString()));
        test(find(Button.class).withText("Make another version …").single()).click();
        field("Weight: thumb").setValue(10.0);
        find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Why")
                .single()
                .setValue("thumbs matter here");
        test(find(Button.class).withText("Make this version").single()).click();

        assertThat(rows().getFirst()).contains("at least 30.0");
        assertThat(text(ScoresCard.class)).contains("Version 2, by", "thumbs matter here");
        jdbc.sql("delete from scoring_protocol").update();
    }

    private NumberField field(String label) {
        return find(NumberField.class)
                .withPropertyValue(NumberField::getLabel, label)
                .single();
    }

    private RadiographId film(LocalDate day) {
        var film =
                aFilm().of(patient).on(day).showing(BodyRegion.HAND, Side.RIGHT).storedIn(jdbc, visits);
        regions.outline(film, new RegionName("hand.thumb", Side.RIGHT), box(0, 0, 100, 100));
        return film;
    }

    private SightingId outlined(RadiographId film, Polygon outline) {
        var dense = new SightingDescription(
                Site.THUMB, Side.RIGHT, Morphology.NODULAR, Set.of(), Optional.of(DensityGrade.DENSE), "");
        return sightings
                .outline(new OutlineSighting(film, outline, Optional.of(dense)))
                .id();
    }

    private List<String> rows() {
        return find(NativeButton.class).withClassName("ct-score-visit").all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> lines() {
        return find(MovementPart.class)
                .single()
                .getChildren()
                .filter(child -> child.getElement().getClassList().contains("ct-movement-line"))
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private String text(Class<? extends Component> part) {
        return find(part).single().getElement().getTextRecursively();
    }

    private void press(String words) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(each -> each.getText().equals(words) && each.isVisible())
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static Polygon box(double left, double top, double right, double bottom) {
        return new Polygon(List.of(
                new PixelPoint(left, top),
                new PixelPoint(right, top),
                new PixelPoint(right, bottom),
                new PixelPoint(left, bottom)));
    }
}
