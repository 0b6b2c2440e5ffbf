package org.calcitrack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatabilityTest {

    @Test
    void comesCloseToThePublishedRepeatabilityOfPeakFlow() {
        var large = Repeatability.of(PublishedExamples.peakFlowRepeatedLarge())
                .found()
                .orElseThrow();
        var small = Repeatability.of(PublishedExamples.peakFlowRepeatedSmall())
                .found()
                .orElseThrow();

        // Bland & Altman 1986: twice the standard deviation, taken about zero: 43.2 and 56.4 l/min.
        assertThat(large.smallestDetectableChange().value()).isCloseTo(43.2, within(1.5));
        assertThat(small.smallestDetectableChange().value()).isCloseTo(56.4, within(1.5));
    }

    @Test
    void smallestDetectableChangeIsTheErrorTimesItsFactor() {
        var found = Repeatability.of(PublishedExamples.peakFlowRepeatedLarge())
                .found()
                .orElseThrow();

        assertThat(found.smallestDetectableChange().value())
                .isCloseTo(1.96 * Math.sqrt(2) * found.measurementError().value(), within(1e-9));
        assertThat(found.smallestDetectableChange().interval().low())
                .isLessThan(found.smallestDetectableChange().value());
        assertThat(found.smallestDetectableChange().interval().high())
                .isGreaterThan(found.smallestDetectableChange().value());
    }

    @Test
    void aConstantBiasBetweenReadsIsNotRandomError() {
        var moved = PublishedExamples.peakFlowRepeatedLarge().stream()
                .map(pair -> new Pair(pair.first(), pair.second() + 100))
                .toList();

        var found = Repeatability.of(moved).found().orElseThrow();

        assertThat(found.measurementError().value())
                .isCloseTo(
                        Repeatability.of(PublishedExamples.peakFlowRepeatedLarge())
                                .found()
                                .orElseThrow()
                                .measurementError()
                                .value(),
                        within(1e-9));
    }

    @Test
    void theMeanOfMoreReadersDetectsSmallerChanges() {
        var changes = List.of(new Pair(1, 3), new Pair(5, 4), new Pair(2, 2), new Pair(8, 5));

        var one = Repeatability.ofChangeScores(changes, 1).found().orElseThrow();
        var two = Repeatability.ofChangeScores(changes, 2).found().orElseThrow();

        // differences 2, -1, 0, -3: mean -0.5, squares 6.25 + 0.25 + 0.25 + 6.25 = 13, deviation √(13/3)
        assertThat(one.value()).isCloseTo(1.96 * Math.sqrt(13.0 / 3) / Math.sqrt(2), within(1e-12));
        assertThat(two.value()).isCloseTo(one.value() / Math.sqrt(2), within(1e-12));
    }

    @Test
    void equalDifferencesTellNothing() {
        var constant = List.of(new Pair(1, 2), new Pair(2, 3), new Pair(3, 4));

        assertThat(Repeatability.of(constant).found()).isEmpty();
    }
}
