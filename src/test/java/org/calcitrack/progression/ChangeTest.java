package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.progression.FactsBuilder.atDetector;
import static org.calcitrack.progression.FactsBuilder.calibrated;
import static org.calcitrack.progression.FactsBuilder.inPixels;

import java.util.List;
import org.calcitrack.annotation.Area;
import org.calcitrack.imaging.CalibrationKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    @ParameterizedTest
    @CsvSource({"12.4, +12 %", "-38.02, −38 %", "6.25, +6.3 %", "0.04, ±0 %", "9.96, +10 %", "-100, −100 %"})
    void isWrittenWithItsSign(double percent, String words) {
        assertThat(new Change.Percent(percent).words()).isEqualTo(words);
    }

    @Test
    void refusesToLoseMoreThanThereWas() {
        assertThatThrownBy(() -> new Change.Percent(-101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class BetweenAreas {

        @Test
        void isAPercentageOfTheEarlierOne() {
            Change change = Origin.change(atDetector(200), atDetector(250), List.of());

            assertThat(change).isEqualTo(new Change.Percent(25));
        }

        @Test
        void cannotBeToldBetweenTwoOrigins() {
            assertThat(Origin.change(atDetector(200), calibrated(180), List.of())
                            .words())
                    .isEqualTo("not comparable: calibrated, earlier at detector");
            assertThat(Origin.change(atDetector(200), calibrated(180), List.of())
                            .percent())
                    .isEmpty();
        }

        @Test
        void cannotBeToldBetweenPixelsOfTwoFilms() {
            assertThat(Origin.change(inPixels(18_400), inPixels(25_150), List.of())
                            .words())
                    .isEqualTo("not comparable: pixels of two films");
            assertThat(Origin.change(inPixels(18_400), atDetector(250), List.of())
                            .words())
                    .isEqualTo("not comparable: earlier in pixels");
            assertThat(Origin.change(atDetector(250), inPixels(18_400), List.of())
                            .words())
                    .isEqualTo("not comparable: now in pixels");
        }

        @Test
        void cannotBeToldFromNothing() {
            assertThat(Origin.change(Origin.like(atDetector(1), 0), atDetector(250), List.of())
                            .percent())
                    .isEmpty();
        }

        @Test
        void toldAcrossFilmsCalibratedByDifferentObjects() {
            Area byLine = new Area(250, CalibrationKind.CALIBRATED, "mm² (calibrated: line of 50 mm)");

            assertThat(Origin.change(calibrated(200), byLine, List.of()).percent())
                    .hasValue(25);
        }

        @Test
        void toldApartWhenOneFilmWasScanned() {
            Area scanned = new Area(250, CalibrationKind.AT_DETECTOR, "mm² on scanned film");

            assertThat(Origin.change(atDetector(200), scanned, List.of()).words())
                    .isEqualTo("not comparable: on scanned film, earlier at detector");
        }
    }
}
