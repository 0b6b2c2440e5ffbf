package org.calcitrack.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.calcitrack.clinical.ClinicalDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicalDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014-03-09, 9 Mar 2014",
        "2014-03, Mar 2014",
        "2014, 2014",
        "~2014, about 2014",
        "~2014-03, about Mar 2014"
    })
    void claimsNoMoreThanIsKnown(String text, String label) {
        assertThat(ClinicalDate.parse(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-03-09", "2014-03", "2014", "~2014", "~2014-12-31"})
    void isReadAsItIsWritten(String text) {
        assertThat(ClinicalDate.parse(text)).hasToString(text);
    }

    @Test
    void forgetsTheDayItDoesNotMean() {
        LocalDate day = LocalDate.of(2014, 3, 9);

        assertThat(new ClinicalDate(day, Precision.YEAR, false)).isEqualTo(ClinicalDate.in(Year.of(2014)));
        assertThat(new ClinicalDate(day, Precision.MONTH, false)).isEqualTo(ClinicalDate.in(YearMonth.of(2014, 3)));
    }

    @Test
    void spansTheWholeMonthOrYear() {
        assertThat(ClinicalDate.parse("2016-02").latest()).isEqualTo("2016-02-29");
        assertThat(ClinicalDate.parse("2014").earliest()).isEqualTo("2014-01-01");
        assertThat(ClinicalDate.parse("2014").latest()).isEqualTo("2014-12-31");
        assertThat(ClinicalDate.parse("2014").midpoint()).isEqualTo("2014-07-02");
        assertThat(ClinicalDate.parse("2014-03-09").midpoint()).isEqualTo("2014-03-09");
    }
}
