package org.calcitrack.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import org.calcitrack.patient.Merges;
import org.calcitrack.patient.Patient;
import org.calcitrack.patient.PatientBuilder;
import org.calcitrack.patient.Patients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
@WithMockUser(username = "radiologist", roles = "RADIOLOGIST")
class MergeDialogTest extends SpringBrowserlessTest {

    private static int numbers;

    @Autowired
    private Patients patients;

    @Autowired
    private Merges merges;

    @Autowired
    private ObjectProvider<MergeDialog> dialogs;

    private Patient registered(String name) {
        return PatientBuilder.aPatient()
                .withRecordNumber("MERGE-" + ++numbers)
                .named(name)
                .registeredIn(patients);
    }

    @SuppressWarnings("unchecked")
    private void askWhether(Patient patient, Patient other) {
        dialogs.getObject().ask(patient);
        roundTrip();
        ((ComboBox<Patient>) find(ComboBox.class).single()).setValue(other);
    }

    @Test
    void saysWhatTheTwoRecordsDisagreeIn() {
        askWhether(registered("Roe, Ann"), registered("Roe, Anna"));

        assertThat(find(Paragraph.class)
                        .withClassName("ct-disagreement")
                        .single()
                        .getText())
                .startsWith("They disagree in name.");
        assertThat(find(DescriptionList.Description.class)
                        .withClassName("differs")
                        .all())
                .extracting(DescriptionList.Description::getText)
                .containsExactly("Roe, Ann", "Roe, Anna");
    }

    @Test
    void saysNothingOfRecordsThatAgree() {
        askWhether(registered("Poe, Eve"), registered("Poe, Eve"));

        assertThat(find(Paragraph.class).withClassName("ct-disagreement").all()).isEmpty();
    }

    @Test
    void mergesTheTwoUnderTheRecordThatIsKept() {
        Patient kept = registered("Doe, Kim");
        Patient other = registered("Doe, Kim");
        askWhether(kept, other);

        test(find(Button.class).withText("Merge the two records").single()).click();

        assertThat(merges.into(kept.id()))
                .singleElement()
                .satisfies(merge -> assertThat(merge.merged().id()).isEqualTo(other.id()));
    }
}
