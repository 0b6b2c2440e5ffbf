package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoincTest {

    @ParameterizedTest
    @ValueSource(strings = {"17861-6", "2000-8", "14682-9", "105554-0", "718-7"})
    void acceptsACodeWithARightCheckDigit(String code) {
        assertThat(new Loinc(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17861-5", "71861-6", "17861", "17861-66", "", "017861-6"})
    void refusesATypingError(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Loinc(code));
    }

    @Test
    void noticesEverySingleWrongDigit() {
        for (char wrong = '0'; wrong <= '9'; wrong++) {
            if (wrong != '8') {
                String code = "17" + wrong + "61-6";
                assertThatIllegalArgumentException().isThrownBy(() -> new Loinc(code));
            }
        }
    }
}
