package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.MARCH;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;
import static org.calcitrack.progression.FactsBuilder.inPixels;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartAreasTest {

    @Test
    void tellsUnitOriginAndChangeOfEveryPoint() {
        DepositCourse course = aHistory()
                .thighs(FEBRUARY, AUGUST)
                .thigh(1, FEBRUARY, atDetector(1000))
                .thigh(1, AUGUST, atDetector(1250))
                .deposit(1);

        ChartModel.DepositSeries series = ChartAreas.deposit(course, Yardstick.DEFAULT);

        assertThat(series.site()).isEqualTo("Right thigh");
        ChartModel.AreaPoint last = series.points().getLast();
        assertThat(last.unit()).isEqualTo("mm²");
        assertThat(last.origin()).isEqualTo("at detector");
        assertThat(last.sinceBaseline()).hasValue(new ChartModel.ChangeSaid(Optional.of(25.0), "+25 %", "stable"));
        assertThat(last.sightingId())
                .isEqualTo(course.points().getLast().sightingId().value().toString());
    }

    @Test
    void neverCallsPixelsMillimetres() {
        ChartModel.AreaPoint point = ChartAreas.deposit(
                        aHistory()
                                .hands(FEBRUARY)
                                .hand(6, FEBRUARY, inPixels(18_400))
                                .deposit(6),
                        Yardstick.DEFAULT)
                .points()
                .getFirst();

        assertThat(point.unit()).isEqualTo("px²");
        assertThat(point.origin()).isEqualTo("not calibrated");
    }

    @Test
    void turnsWhatIsMissingIntoGaps() {
        ChartModel.TotalSeries total = ChartAreas.total(aHistory()
                .thighs(FEBRUARY)
                .hands(MARCH)
                .thigh(1, FEBRUARY, atDetector(1000))
                .burden());

        assertThat(total.site()).isEmpty();
        assertThat(total.gaps()).containsExactly(new ChartModel.Gap("2024-03-05", "right thigh not imaged"));
    }
}
