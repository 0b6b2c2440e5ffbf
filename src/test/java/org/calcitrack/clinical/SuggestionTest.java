package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final ClinicalDate DATE = ClinicalDate.parse("2019");

    @Test
    void everyCodeOfADrugIsAccepted() {
        assertThat(Suggestion.drugs()).hasSizeGreaterThan(30).allSatisfy(drug -> assertThatCode(() -> new Treatment(
                        ClinicalEntryId.random(),
                        PatientId.random(),
                        drug.name(),
                        drug.code(),
                        Treatment.Purpose.CALCINOSIS,
                        Dose.UNSTATED,
                        Treatment.Route.ORAL,
                        DATE,
                        Optional.empty(),
                        "",
                        "",
                        "",
                        0))
                .doesNotThrowAnyException());
    }

    @Test
    void everyCodeOfADiseaseIsAccepted() {
        assertThat(Suggestion.diseases()).hasSizeGreaterThan(10).allSatisfy(disease -> assertThatCode(
                        () -> new Diagnosis(
                                ClinicalEntryId.random(),
                                PatientId.random(),
                                disease.name(),
                                disease.code(),
                                DATE,
                                "",
                                0))
                .doesNotThrowAnyException());
    }
}
