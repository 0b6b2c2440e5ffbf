package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.MARCH;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;
import static org.calcitrack.progression.FactsBuilder.calibrated;

import org.junit.jupiter.api.Test;

class BurdenTrendTest {

    @Test
    void drawsOnlyWhatSharesAScaleWithTheLatest() {
        BurdenTrend trend = BurdenTrend.of(aHistory()
                .thighs(FEBRUARY, AUGUST, MARCH)
                .thigh(1, FEBRUARY, calibrated(900))
                .thigh(1, AUGUST, atDetector(1000))
                .thigh(1, MARCH, atDetector(1100))
                .burden());

        assertThat(trend.line()).containsExactly(1000.0, 1100.0);
        assertThat(trend.words()).isEqualTo("not comparable: at detector, earlier calibrated");
    }

    @Test
    void saysWhyThereIsNoTrend() {
        BurdenTrend one = BurdenTrend.of(
                aHistory().thighs(FEBRUARY).thigh(1, FEBRUARY, atDetector(900)).burden());

        assertThat(BurdenTrend.NONE.words()).isEqualTo("no total yet");
        assertThat(BurdenTrend.NONE.line()).isEmpty();
        assertThat(one.words()).isEqualTo("one total so far");
    }
}
