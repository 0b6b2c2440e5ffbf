package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void takesTheMiddleOfAnOddNumberAsMedian() {
        assertThat(Sample.of(9, 1, 4).median()).isEqualTo(4);
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(Sample.of(10, 1, 4, 2).median()).isEqualTo(3);
    }

    @Test
    void isNotMovedByOneOutlier() {
        assertThat(Sample.of(5, 5, 5, 5, 1000).median()).isEqualTo(5);
    }

    @Test
    void tellsTheSmallestAndTheLargest() {
        Sample sample = Sample.of(3, -2, 8);

        assertThat(sample.min()).isEqualTo(-2);
        assertThat(sample.max()).isEqualTo(8);
        assertThat(sample.count()).isEqualTo(3);
    }

    @Test
    void comparesMedians() {
        assertThat(Sample.of(1, 3, 50).ratioTo(Sample.of(2, 6, 7))).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void keepsItsOrderWhenAnotherUnitTurnsItRound() {
        // Seconds a film to films a second: the fastest is the smallest before and the largest after.
        Sample rates = Sample.of(0.5, 0.25).map(seconds -> 1 / seconds);

        assertThat(rates.values()).containsExactly(2.0, 4.0);
    }

    @Test
    void showsTheMedianWithItsRange() {
        assertThat(Sample.of(1.24, 3.06, 2).text(1)).isEqualTo("2.0 (1.2–3.1)");
    }

    @Test
    void showsASingleMeasurementWithoutARange() {
        assertThat(Sample.of(41.6).text(0)).isEqualTo("42");
    }

    @Test
    void refusesToSummariseNothing() {
        assertThatThrownBy(() -> new Sample(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
    }
}
