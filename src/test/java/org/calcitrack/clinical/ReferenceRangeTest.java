package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.clinical.Refusals.assertRefused;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReferenceRangeTest {

    private static final Unit MG = new Unit("mg/dL");

    @Test
    void needsAtLeastOneLimit() {
        assertRefused(
                "clinical.range-empty", () -> new ReferenceRange(OptionalDouble.empty(), OptionalDouble.empty(), MG));
    }

    @Test
    void refusesALowerLimitThatIsNotLower() {
        assertRefused("clinical.range-upside-down", () -> ReferenceRange.between(10.2, 8.6, MG));
        assertRefused("clinical.range-upside-down", () -> ReferenceRange.between(5, 5, MG));
    }

    @Test
    void refusesLimitsThatAreNoAmounts() {
        assertRefused("clinical.range-not-finite", () -> ReferenceRange.upTo(Double.NaN, MG));
        assertRefused("clinical.range-not-finite", () -> ReferenceRange.from(-1, MG));
    }

    @Test
    void isWrittenWithItsUnit() {
        assertThat(ReferenceRange.between(8.6, 10.2, MG).label()).isEqualTo("8.6–10.2 mg/dL");
        assertThat(ReferenceRange.upTo(150, new Unit("mg/(24.h)")).label()).isEqualTo("≤ 150 mg/24 h");
        assertThat(ReferenceRange.from(60, MG).label()).isEqualTo("≥ 60 mg/dL");
        assertThat(ReferenceRange.upTo(80, Unit.TITRE).label()).isEqualTo("≤ 1:80");
    }

    @Test
    void isConvertedLikeTheValue() {
        Analyte calcium = Analytes.standard().get("calcium");

        ReferenceRange molar = calcium.convert(ReferenceRange.between(8.6, 10.2, MG), new Unit("mmol/L"));

        assertThat(molar.label()).isEqualTo("2.1457–2.5449 mmol/L");
    }
}
