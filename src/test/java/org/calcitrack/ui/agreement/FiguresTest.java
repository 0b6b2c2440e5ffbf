package org.calcitrack.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.calcitrack.statistics.Estimate;
import org.calcitrack.statistics.Interval;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Figures.growth(new Estimate(-0.00001, new Interval(-0.00002, 0.5), 20)))
                .isEqualTo("0.0 % (0.0 to 64.9 %)");
    }

    @Test
    void aLossKeepsItsSign() {
        assertThat(Figures.growth(new Estimate(-0.5, new Interval(-1.05, -0.01), 20)))
                .isEqualTo("-39.3 % (-65.0 to -1.0 %)");
    }
}
