package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositioningTest {

    /** Similar triangles: lengths grow by the distance to the detector over the distance to the object. */
    @ParameterizedTest
    @CsvSource({"10, 2.0", "50, 10.8", "100, 23.5"})
    void whatLiesFartherFromTheDetectorLooksLarger(double depthMm, double percent) {
        assertThat(new Repositioning(1000, true).areaPercent(depthMm)).isCloseTo(percent, within(0.05));
    }

    @Test
    void aLongerDistanceExplainsLess() {
        assertThat(new Repositioning(1800, true).areaPercent(50)).isLessThan(6);
    }

    @Test
    void saysWhenTheDistanceIsAssumed() {
        assertThat(Repositioning.between(OptionalDouble.empty(), OptionalDouble.empty())
                        .words())
                .isEqualTo("lying 50 mm farther from the detector alone makes +10.8 % (source at 1.00 m, assumed)");
    }

    @Test
    void theNearerOfTwoSourcesCounts() {
        assertThat(Repositioning.between(OptionalDouble.of(1500), OptionalDouble.of(1100)))
                .isEqualTo(new Repositioning(1100, true));
    }
}
