package org.calcitrack.ui.progression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"0, 0 mm²", "0.456, 0.46 mm²", "36.44, 36.4 mm²", "301.2, 301 mm²", "12345.6, 12\u2009346 mm²"})
    void keepAboutThreeDigits(double value, String words) {
        assertThat(Amounts.squareMillimetres(value)).isEqualTo(words);
    }
}
