package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.clinical.Refusals.assertRefused;

import org.calcitrack.clinical.LabValue.Level;
import org.calcitrack.clinical.LabValue.LevelOnly;
import org.calcitrack.clinical.LabValue.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void isReadAsPeopleWriteIt() {
        Unit unit = new Unit("mg/L");

        assertThat(LabValue.read(" 9.1", unit)).isEqualTo(LabValue.of(9.1, "mg/L"));
        assertThat(LabValue.read("9,1", unit)).isEqualTo(LabValue.of(9.1, "mg/L"));
        assertThat(LabValue.read("0,125", unit)).isEqualTo(LabValue.of(0.125, "mg/L"));
        assertThat(LabValue.read("< 0.6", unit)).isEqualTo(new LabValue.Numeric(Limit.LESS_THAN, 0.6, unit));
        assertThat(LabValue.readTitre("1 : 2560")).isEqualTo(LabValue.titre(2560));
        assertThat(LabValue.readTitre("320")).isEqualTo(LabValue.titre(320));
    }

    @Test
    void refusesANumberThatMayMeanAThousandTimesAsMuch() {
        assertRefused("clinical.value-ambiguous", () -> LabValue.read("1,234", new Unit("mg/L")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nine", "9.1 mg", "-3", "1.234,5", "1e3", "NaN"})
    void refusesWhatIsNoNumber(String written) {
        assertRefused("clinical.value-unreadable", () -> LabValue.read(written, new Unit("mg/L")));
        assertRefused("clinical.titre-unreadable", () -> LabValue.readTitre(written));
    }
}
