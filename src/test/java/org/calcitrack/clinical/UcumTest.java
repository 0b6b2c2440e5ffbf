package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The test's own tool must be able to say no. */
class UcumTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"mg/dL", "mL/min/{1.73_m2}", "10*9/L", "[arb'U]/mL", "mg/(24.h)", "{titer}", "mg2/dL2", "ukat/L"
            })
    void acceptsUcum(String unit) {
        assertThat(Ucum.isValid(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mg%dL", "mcg/mL", "x10^9/L", "mmHG", "IU/mL", "AU/mL", "µmol/L", "mg/24h", "mg/(24.h"})
    void refusesWhatOnlyLooksLikeIt(String unit) {
        assertThat(Ucum.isValid(unit)).isFalse();
    }
}
