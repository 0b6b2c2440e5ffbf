package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.clinical.Refusals.assertRefused;

import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Limit;
import org.junit.jupiter.api.Test;

class LabValueTest {

    @Test
    void refusesNumbersThatAreNone() {
        assertRefused("clinical.value-not-finite", () -> LabValue.of(Double.NaN, "mg/dL"));
        assertRefused("clinical.value-not-finite", () -> LabValue.of(Double.POSITIVE_INFINITY, "mg/dL"));
    }

    @Test
    void refusesAnAmountBelowZero() {
        assertRefused("clinical.value-negative", () -> LabValue.of(-0.1, "mg/dL"));
    }

    @Test
    void refusesATitreOfNothing() {
        assertRefused("clinical.titre-not-positive", () -> LabValue.titre(0));
    }

    @Test
    void isWrittenAsOnTheReport() {
        assertThat(LabValue.of(9.1, "mg/dL").label()).isEqualTo("9.1 mg/dL");
        assertThat(LabValue.of(32, "mg/dL").label()).isEqualTo("32 mg/dL");
        assertThat(new LabValue.Numeric(Limit.LESS_THAN, 0.6, new Unit("mg/L")).label())
                .isEqualTo("<0.6 mg/L");
        assertThat(LabValue.titre(10000).label()).isEqualTo("1:10000");
        assertThat(LabValue.negative().label()).isEqualTo("negative");
        assertThat(new LevelOnly(Level.NORMAL).label()).isEqualTo("normal, number not given");
    }
}
