package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "mg/dL, mg/dL",
        "umol/L, µmol/L",
        "10*9/L, ×10⁹/L",
        "10*3/uL, ×10³/µL",
        "[arb'U]/mL, AU/mL",
        "[IU]/mL, IU/mL",
        "mg/(24.h), mg/24 h",
        "mL/min/{1.73_m2}, mL/min/1.73 m²",
        "mg2/dL2, mg²/dL²",
        "ug, µg",
        "mm/h, mm/h"
    })
    void isReadAsOnALaboratoryReport(String ucum, String label) {
        assertThat(new Unit(ucum).label()).isEqualTo(label);
    }

    @Test
    void refusesWhatCannotBeAUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("µmol/L"));
    }
}
