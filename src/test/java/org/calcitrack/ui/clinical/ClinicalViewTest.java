package org.calcitrack.ui.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.calcitrack.patient.PatientBuilder.aPatient;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calcitrack.clinical.Analyte;
import org.calcitrack.clinical.Analytes;
import org.calcitrack.clinical.ClinicalDate;
import org.calcitrack.clinical.ClinicalEvent;
import org.calcitrack.clinical.ClinicalRecords;
import org.calcitrack.clinical.LabResult;
import org.calcitrack.clinical.LabValue;
import org.calcitrack.clinical.ReferenceRange;
import org.calcitrack.clinical.Unit;
import org.calcitrack.patient.PatientId;
import org.calcitrack.patient.Patients;
import org.calcitrack.patient.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "rheumatologist", roles = "RHEUMATOLOGIST")
class ClinicalViewTest extends SpringBrowserlessTest {

    private static final ClinicalDate ADMISSION = ClinicalDate.parse("2019-03-12");

    @Autowired
    private Patients patients;

    @Autowired
    private Visits visits;

    @Autowired
    private ClinicalRecords records;

    private PatientId patient = PatientId.random();

    @BeforeEach
    void registerAPatientWithOneVisit() {
        patient = aPatient()
                .withRecordNumber(UUID.randomUUID().toString())
                .registeredIn(patients)
                .id();
        visits.on(patient, LocalDate.of(2019, 3, 12));
    }

    private void openScreen() {
        navigate(ClinicalView.class, Map.of("patientId", patient.value().toString()));
    }

    private LabResult keepCalcium() {
        LabResult calcium = LabResult.of(
                        patient, ADMISSION, Analytes.standard().get("calcium"), LabValue.of(9.1, "mg/dL"))
                .withOwnRange(ReferenceRange.between(8.6, 10.2, new Unit("mg/dL")));
        records.add(calcium);
        return calcium;
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private void clickNamed(String ariaLabel) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                        .single())
                .click();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    private void choose(String analyte) {
        this.<Analyte>box("Laboratory test").setValue(Analytes.standard().get(analyte));
    }

    private void type(String label, String text) {
        test(find(TextField.class).withLabel(label).single()).setValue(text);
    }

    private List<String> words() {
        return find(RecordLine.class).all().stream().map(ClinicalViewTest::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void saysWhatToDoWhileThereIsNothing() {
        openScreen();

        assertThat(find(RecordSection.class).all().stream().map(ClinicalViewTest::text))
                .anyMatch(text -> text.contains("Add calcium, phosphate"))
                .anyMatch(text -> text.contains("Add the connective tissue disease"));
    }

    @Test
    void addsALaboratoryResultOnTheDayOfAVisit() {
        openScreen();

        click("Add result");
        choose("calcium");
        type("Result", "9,1");
        click("12 Mar 2019");
        click("Save");

        assertThat(records.labResults(patient))
                .extracting(LabResult::value, LabResult::date)
                .containsExactly(tuple(LabValue.of(9.1, "mg/dL"), ADMISSION));
        assertThat(words()).anyMatch(line -> line.contains("9.1 mg/dL") && line.contains("= 2.27 mmol/L"));
    }

    @Test
    void saysWhenARangeIsNotTheLaboratorysOwn() {
        records.add(LabResult.of(patient, ADMISSION, Analytes.standard().get("calcium"), LabValue.of(14, "mg/dL")));
        openScreen();

        assertThat(words())
                .anyMatch(line -> line.contains("No own range (display default 8.6–10.2)"))
                .noneMatch(line -> line.contains("high"));
    }

    @Test
    void marksAResultOutsideTheLaboratorysOwnRange() {
        records.add(LabResult.of(patient, ADMISSION, Analytes.standard().get("calcium"), LabValue.of(10.9, "mg/dL"))
                .withOwnRange(ReferenceRange.between(8.6, 10.2, new Unit("mg/dL"))));
        openScreen();

        assertThat(words()).anyMatch(line -> line.contains("10.9 mg/dL") && line.contains("▲ high"));
    }

    @Test
    void proposesTheRangeThatThisPatientsLaboratoryGaveLast() {
        keepCalcium();
        openScreen();

        click("Add result");
        choose("calcium");

        assertThat(find(NumberField.class).all().stream().map(NumberField::getValue))
                .containsExactly(8.6, 10.2);
    }

    @Test
    void neverProposesADisplayDefaultAsTheLaboratorysRange() {
        openScreen();

        click("Add result");
        choose("calcium");

        assertThat(find(NumberField.class).all()).allMatch(NumberField::isEmpty);
    }

    @Test
    void offersOnlyTheUnitsOfTheAnalyte() {
        openScreen();

        click("Add result");
        choose("urea");

        Select<?> unit = find(Select.class).withLabel("Unit").single();
        assertThat(test(unit).getSuggestionItems()).extracting(Object::toString).containsExactly("mg/dL", "mmol/L");
    }

    @Test
    void entersATitre() {
        openScreen();

        click("Add result");
        choose("ana");
        assertThat(find(RadioButtonGroup.class).all()).isNotEmpty();
        type("Titre", "1:2560");
        type("Pattern", "granular");
        click("12 Mar 2019");
        click("Save");

        assertThat(words()).anyMatch(line -> line.contains("1:2560") && line.contains("Pattern: granular"));
    }

    @Test
    void editsAResult() {
        keepCalcium();
        openScreen();

        clickNamed("Edit Calcium (total) of 12 Mar 2019");
        type("Result", "9.4");
        click("Save");

        LabResult changed = records.labResults(patient).getFirst();
        assertThat(changed.value()).isEqualTo(LabValue.of(9.4, "mg/dL"));
        assertThat(changed.ownRange()).isPresent();
        assertThat(words()).anyMatch(line -> line.contains("9.4 mg/dL"));
    }

    @Test
    void deletesAResultAndTakesTheDeletionBack() {
        LabResult calcium = keepCalcium();
        openScreen();

        clickNamed("Delete Calcium (total) of 12 Mar 2019");

        assertThat(records.labResults(patient)).isEmpty();
        assertThat(words()).noneMatch(line -> line.contains("9.1 mg/dL"));

        click("Undo");

        assertThat(records.labResults(patient)).extracting(LabResult::id).containsExactly(calcium.id());
        assertThat(words()).anyMatch(line -> line.contains("9.1 mg/dL"));
    }

    @Test
    void showsARefusalInTheFormAndKeepsWhatWasTyped() {
        openScreen();

        click("Add result");
        choose("calcium");
        type("Result", "1,234");
        click("12 Mar 2019");
        click("Save");

        assertThat(find(LabResultForm.class).single().isOpened()).isTrue();
        assertThat(text(find(LabResultForm.class).single())).contains("can be read in two ways");
        assertThat(records.labResults(patient)).isEmpty();
    }

    @Test
    void saysWhichFieldIsMissing() {
        openScreen();

        click("Add treatment");
        click("Save");

        assertThat(box("Drug").isInvalid()).isTrue();
        assertThat(find(ClinicalDateField.class).all()).anyMatch(ClinicalDateField::isInvalid);
        assertThat(records.treatments(patient)).isEmpty();
    }

    @Test
    void fillsInTheCodeOfAKnownDrug() {
        openScreen();

        click("Add treatment");
        test(this.<String>box("Drug")).selectItem("Hydroxychloroquine");

        assertThat(find(TextField.class).withLabel("ATC code").single().getValue())
                .isEqualTo("P01BA02");
    }

    @Test
    void addsEditsAndDeletesAVisit() {
        openScreen();

        click("Add visit");
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2019, 9, 17));
        click("Save");
        assertThat(visits.of(patient)).hasSize(2);

        clickNamed("Delete visit of 17 Sep 2019");
        assertThat(visits.of(patient)).hasSize(1);

        click("Undo");
        assertThat(visits.findOn(patient, LocalDate.of(2019, 9, 17))).isPresent();
    }

    @Test
    void anApproximateDateIsShownAsSuch() {
        records.add(ClinicalEvent.of(
                patient, ClinicalEvent.Kind.FIRST_NOTICED, "Nodules felt", ClinicalDate.parse("~2016")));
        openScreen();

        assertThat(words()).anyMatch(line -> line.contains("about 2016") && line.contains("Nodules felt"));
    }

    @Test
    void somebodyElsesChangeIsNotOverwritten() {
        LabResult calcium = keepCalcium();
        openScreen();
        clickNamed("Edit Calcium (total) of 12 Mar 2019");
        records.change(calcium);

        click("Save");

        assertThat(text(find(LabResultForm.class).single())).contains("Somebody else has changed");
        assertThat(find(Notification.class).all()).isEmpty();
    }
}
