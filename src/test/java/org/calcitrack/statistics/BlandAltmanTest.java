package org.calcitrack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BlandAltmanTest {

    /** The paper prints one decimal, made with 2 for 1.96 and 2.12 for t. */
    private static final Offset<Double> PRINTED = within(1.75);

    @Test
    void givesThePublishedLimitsOfPeakFlow() {
        var found =
                BlandAltman.of(PublishedExamples.peakFlowOfTwoMeters()).found().orElseThrow();

        assertThat(found.bias().value()).isCloseTo(-2.1, within(0.05));
        assertThat(found.deviation()).isCloseTo(38.8, within(0.05));
        assertThat(found.lower().value()).isCloseTo(-79.7, PRINTED);
        assertThat(found.upper().value()).isCloseTo(75.5, PRINTED);
        assertThat(found.bias().n()).isEqualTo(17);
    }

    @Test
    void givesThePublishedIntervals() {
        var found =
                BlandAltman.of(PublishedExamples.peakFlowOfTwoMeters()).found().orElseThrow();

        assertThat(found.bias().interval().low()).isCloseTo(-22.0, within(0.2));
        assertThat(found.bias().interval().high()).isCloseTo(17.8, within(0.2));
        assertThat(found.lower().interval().low()).isCloseTo(-114.3, PRINTED);
        assertThat(found.lower().interval().high()).isCloseTo(-45.1, PRINTED);
        assertThat(found.upper().interval().low()).isCloseTo(40.9, PRINTED);
        assertThat(found.upper().interval().high()).isCloseTo(110.1, PRINTED);
    }

    @Test
    void turnsLogarithmsIntoRatios() {
        var doubled = List.of(new Pair(10, 20), new Pair(5, 10), new Pair(100, 200));

        var ratios = BlandAltman.of(doubled.stream().map(Pair::log).toList())
                .found()
                .orElseThrow()
                .asRatios();

        assertThat(ratios.bias().value()).isCloseTo(2, within(1e-12));
        assertThat(ratios.lower().value()).isCloseTo(2, within(1e-12));
        assertThat(ratios.upper().value()).isCloseTo(2, within(1e-12));
    }

    @Test
    void saysThatTwoPairsAreTooFew() {
        var found = BlandAltman.of(List.of(new Pair(1, 2), new Pair(2, 3)));

        assertThat(found).isEqualTo(Outcome.undefined("needs 3 pairs or more, there are 2"));
    }
}
