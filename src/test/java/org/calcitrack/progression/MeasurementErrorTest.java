package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class MeasurementErrorTest {

    private static final MeasurementError OWN = new MeasurementError(Math.log(1.5), "own repeat readings", false);

    @Test
    void isARatioSoThatHalvingAndDoublingAreEquallyFar() {
        var factorOfTwo = new MeasurementError(Math.log(2), "a test", false);

        assertThat(factorOfTwo.growthPercent()).isCloseTo(100, within(1e-9));
        assertThat(factorOfTwo.shrinkagePercent()).isCloseTo(-50, within(1e-9));
        assertThat(factorOfTwo.limits()).isEqualTo("−50.0 % to +100.0 %");
    }

    @Test
    void explainsWhatLiesBetweenItsLimits() {
        assertThat(MeasurementError.DEFAULT.explains(new Change.Percent(19.9))).isTrue();
        assertThat(MeasurementError.DEFAULT.explains(new Change.Percent(20.1))).isFalse();
        // 1 / 1.2 is 16.7 per cent less
        assertThat(MeasurementError.DEFAULT.explains(new Change.Percent(-16.6))).isTrue();
        assertThat(MeasurementError.DEFAULT.explains(new Change.Percent(-16.7))).isFalse();
    }

    @Test
    void neverExplainsThatNothingIsLeft() {
        assertThat(OWN.explains(new Change.Percent(-100))).isFalse();
    }

    @Test
    void refusesAnErrorBelowZero() {
        assertThatThrownBy(() -> new MeasurementError(-0.1, "a test", false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeasurementError(Double.NaN, "a test", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCentresOwnErrorGoesBeforeTheDefault() {
        assertThat(new MeasurementErrors(of(Optional.of(OWN))).current()).isEqualTo(OWN);
    }

    @Test
    void theDefaultSaysThatItIsAssumed() {
        var current = new MeasurementErrors(of(Optional.empty())).current();

        assertThat(current.assumed()).isTrue();
        assertThat(current.origin()).contains("assumed", "not a published figure");
    }

    private static ObjectProvider<MeasurementErrorSource> of(Optional<MeasurementError> own) {
        return new ObjectProvider<>() {
            @Override
            public Stream<MeasurementErrorSource> orderedStream() {
                return List.<MeasurementErrorSource>of(() -> own).stream();
            }

            @Override
            public Stream<MeasurementErrorSource> stream() {
                return orderedStream();
            }
        };
    }
}
