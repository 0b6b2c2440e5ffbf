package org.calcitrack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

    @Nested
    class Lin {

        /** Steichen &amp; Cox, Stata J 2002;2:183, print 0.943 for the peak flow data. */
        @Test
        void givesThePublishedConcordanceOfPeakFlow() {
            var found = Concordance.lin(PublishedExamples.peakFlowOfTwoMeters())
                    .found()
                    .orElseThrow();

            assertThat(found.value()).isCloseTo(0.943, within(0.0005));
        }

        @Test
        void aShiftLowersItThoughCorrelationIsPerfect() {
            var shifted = List.of(new Pair(1, 2), new Pair(2, 3), new Pair(3, 4), new Pair(4, 5), new Pair(5, 6));

            // 2·2 / (2 + 2 + 1), by hand
            assertThat(Concordance.lin(shifted).found().orElseThrow().value()).isCloseTo(0.8, within(1e-12));
        }

        @Test
        void isUndefinedWhenOneSideNeverVaries() {
            var flat = List.of(new Pair(1, 2), new Pair(2, 2), new Pair(3, 2), new Pair(4, 2));

            assertThat(Concordance.lin(flat).found()).isEmpty();
        }
    }

    @Nested
    class Spearman {

        @Test
        void onlyOrderCounts() {
            var rising = List.of(new Pair(1, 1), new Pair(2, 10), new Pair(3, 11), new Pair(4, 1000));

            assertThat(Concordance.spearman(rising).found().orElseThrow().value())
                    .isCloseTo(1, within(1e-12));
        }

        @Test
        void equalValuesShareTheirRank() {
            var ties = List.of(new Pair(1, 1), new Pair(1, 2), new Pair(2, 3), new Pair(3, 4));

            // ranks 1.5 1.5 3 4 and 1 2 3 4: 4.5 / √(4.5 · 5)
            assertThat(Concordance.spearman(ties).found().orElseThrow().value())
                    .isCloseTo(4.5 / Math.sqrt(22.5), within(1e-12));
        }

        @Test
        void isUndefinedForThreePairs() {
            var three = List.of(new Pair(1, 1), new Pair(2, 2), new Pair(3, 3));

            assertThat(Concordance.spearman(three).found()).isEmpty();
        }
    }
}
