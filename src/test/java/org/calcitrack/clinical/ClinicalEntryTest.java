package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.clinical.Refusals.assertRefused;

import java.util.Optional;
import org.calcitrack.clinical.BodySite.Side;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;

class ClinicalEntryTest {

    private static final PatientId PATIENT = PatientId.random();
    private static final ClinicalDate DATE = ClinicalDate.parse("2019-04");

    @Test
    void aDiagnosisNeedsItsDisease() {
        assertRefused("clinical.field-missing", () -> Diagnosis.of(PATIENT, "", DATE));
    }

    @Test
    void refusesWhatIsNoIcd10Code() {
        assertRefused(
                "clinical.not-an-icd10-code",
                () -> new Diagnosis(ClinicalEntryId.random(), PATIENT, "Lupus", Optional.of("lupus"), DATE, "", 0));
    }

    @Test
    void anotherProcedureOrEventMustSayWhich() {
        assertRefused("clinical.field-missing", () -> ClinicalEvent.of(PATIENT, ClinicalEvent.Kind.OTHER, "  ", DATE));
        assertThat(ClinicalEvent.of(PATIENT, ClinicalEvent.Kind.DEATH, "", DATE).title())
                .isEqualTo("Death");
    }

    @Test
    void refusesTextThatIsTooLongToBeALine() {
        assertRefused("clinical.field-too-long", () -> Diagnosis.of(PATIENT, "x".repeat(201), DATE));
        assertThat(Diagnosis.of(PATIENT, "x".repeat(200), DATE).disease()).hasSize(200);
    }

    @Test
    void aSiteIsNamedWithItsSide() {
        assertThat(new BodySite("elbow", Side.LEFT).label()).isEqualTo("left elbow");
        assertThat(new BodySite("buttock", Side.BOTH).label()).isEqualTo("buttock, both sides");
        assertThat(BodySite.UNSTATED.label()).isEmpty();
    }
}
