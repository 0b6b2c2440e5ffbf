package org.calcitrack.ui.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeApartTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "2024-03-12, same day",
        "2024-03-11, 1 day earlier",
        "2024-03-31, 19 days later",
        "2023-08-01, 7 months earlier",
        "2020-03-12, 4 years earlier"
    })
    void saysHowLongBeforeOrAfter(LocalDate other, String words) {
        assertThat(TimeApart.words(other, DAY)).isEqualTo(words);
    }
}
