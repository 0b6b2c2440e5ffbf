package org.calcitrack.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void quotesWhatWouldBreakTheTable() {
        assertThat(CsvLine.of(List.of("a,b", "say \"no\"", "two\nlines", "plain")))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "\t=1"})
    void letsNoSpreadsheetTakeAFileNameForAFormula(String name) {
        assertThat(CsvLine.of(List.of(name))).isEqualTo("'" + name + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"-2", "+3.5", "1e-7", "0"})
    void leavesNumbersAlone(String number) {
        assertThat(CsvLine.of(List.of(number))).isEqualTo(number + "\r\n");
    }
}
