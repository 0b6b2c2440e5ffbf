package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.clinical.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Limit;
import org.calcitrack.clinical.LabValue.Numeric;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LabResultTest {

    private static final Unit MG = new Unit("mg/dL");

    private static LabResult aResult(String analyte, LabValue value) {
        return LabResult.of(
                PatientId.random(),
                ClinicalDate.on(LocalDate.of(2019, 3, 12)),
                Analytes.standard().get(analyte),
                value);
    }

    private static LabResult calcium(Limit limit, double amount) {
        return aResult("calcium", new Numeric(limit, amount, MG)).withOwnRange(ReferenceRange.between(8.6, 10.2, MG));
    }

    @Nested
    class WhenEntered {

        @Test
        void refusesAUnitTheAnalyteIsNotReportedIn() {
            assertRefused("clinical.unknown-unit", () -> aResult("calcium", LabValue.of(9.1, "g/dL")));
        }

        @Test
        void refusesAKindOfValueTheAnalyteDoesNotHave() {
            assertRefused("clinical.value-kind-not-for-analyte", () -> aResult("calcium", LabValue.titre(2560)));
            assertRefused("clinical.value-kind-not-for-analyte", () -> aResult("calcium", LabValue.positive()));
            assertRefused("clinical.unknown-unit", () -> aResult("ana", LabValue.of(5, "mg/dL")));
        }

        @Test
        void refusesARangeInAnotherUnitThanTheValue() {
            LabResult result = aResult("calcium", LabValue.of(2.27, "mmol/L"));

            assertRefused(
                    "clinical.range-in-another-unit", () -> result.withOwnRange(ReferenceRange.between(8.6, 10.2, MG)));
        }

        @Test
        void refusesARangeForAnAnswerWithoutANumber() {
            LabResult result = aResult("anti-ro", LabValue.positive());

            assertRefused(
                    "clinical.range-in-another-unit",
                    () -> result.withOwnRange(ReferenceRange.upTo(20, new Unit("[arb'U]/mL"))));
        }
    }

    @Nested
    class WhenJudged {

        @Test
        void bothLimitsAreNormal() {
            assertThat(calcium(Limit.EXACTLY, 8.6).level()).contains(Level.NORMAL);
            assertThat(calcium(Limit.EXACTLY, 10.2).level()).contains(Level.NORMAL);
            assertThat(calcium(Limit.EXACTLY, 8.59).level()).contains(Level.LOW);
            assertThat(calcium(Limit.EXACTLY, 10.21).level()).contains(Level.HIGH);
        }

        @Test
        void saysNothingWithoutTheLaboratorysOwnRange() {
            LabResult farAboveTheDisplayDefault = aResult("calcium", LabValue.of(14, "mg/dL"));

            assertThat(farAboveTheDisplayDefault.level()).isEmpty();
            assertThat(farAboveTheDisplayDefault.outOfRange()).isFalse();
        }

        @Test
        void believesTheLaboratoryWhereItGaveNoRange() {
            LabResult plain = aResult("leukocytes", LabValue.of(3.34, "10*9/L"));
            LabResult judged = new LabResult(
                    plain.id(),
                    plain.patientId(),
                    plain.date(),
                    plain.analyte(),
                    plain.value(),
                    Optional.empty(),
                    Optional.of(Level.LOW),
                    "",
                    "",
                    0);

            assertThat(judged.outOfRange()).isTrue();
            assertThat(aResult("phosphate", new LevelOnly(Level.NORMAL)).outOfRange())
                    .isFalse();
        }

        @Test
        void aLimitOfTheMethodIsJudgedOnlyWhereItCanBe() {
            assertThat(calcium(Limit.LESS_THAN, 8.6).level()).contains(Level.LOW);
            assertThat(calcium(Limit.LESS_THAN, 9).level()).isEmpty();
            assertThat(calcium(Limit.MORE_THAN, 10.2).level()).contains(Level.HIGH);
            assertThat(calcium(Limit.MORE_THAN, 9).level()).isEmpty();
            assertThat(aResult("crp", new Numeric(Limit.LESS_THAN, 0.1, MG))
                            .withOwnRange(ReferenceRange.upTo(0.5, MG))
                            .level())
                    .contains(Level.NORMAL);
        }

        @Test
        void aTitreAboveTheLaboratorysLimitIsHigh() {
            assertThat(aResult("ana", LabValue.titre(2560))
                            .withOwnRange(ReferenceRange.upTo(80, Unit.TITRE))
                            .level())
                    .contains(Level.HIGH);
        }
    }

    @Test
    void givesItsNumberInAnotherUnit() {
        LabResult result = aResult("calcium", LabValue.of(9.1, "mg/dL"));

        assertThat(result.amount()).hasValue(9.1);
        // 9.1 mg/dL × 0.2495 (molar mass of calcium 40.08 g/mol)
        assertThat(result.amountIn(new Unit("mmol/L")).orElseThrow()).isCloseTo(2.270, within(0.001));
        assertThat(aResult("ana", LabValue.titre(320)).amount()).hasValue(320);
        assertThat(aResult("ana", LabValue.negative()).amount()).isEmpty();
    }
}
