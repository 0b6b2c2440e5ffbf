package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YardstickTest {

    private static final Yardstick SHARP =
            new Yardstick(ChangeRule.DEFAULT, new MeasurementError(0.01, "a test", false));
    private static final Yardstick BLUNT =
            new Yardstick(ChangeRule.DEFAULT, new MeasurementError(Math.log(1.6), "a test", false));

    @Test
    void callsChangesByTheRule() {
        assertThat(SHARP.of(new Change.Percent(25.1))).isEqualTo(ChangeClass.PROGRESSION);
        assertThat(SHARP.of(new Change.Percent(25))).isEqualTo(ChangeClass.STABLE);
        assertThat(SHARP.of(new Change.Percent(-25))).isEqualTo(ChangeClass.STABLE);
        assertThat(SHARP.of(new Change.Percent(-25.1))).isEqualTo(ChangeClass.IMPROVEMENT);
        assertThat(SHARP.of(new Change.New("new"))).isEqualTo(ChangeClass.NEW);
        assertThat(SHARP.of(new Change.NotComparable("another view"))).isEqualTo(ChangeClass.NOT_COMPARABLE);
    }

    /** A centre that scatters by more than the rule asks for cannot call a progression that small. */
    @Test
    void theErrorOfMeasuringGoesBeforeTheRule() {
        assertThat(BLUNT.of(new Change.Percent(40))).isEqualTo(ChangeClass.WITHIN_ERROR);
        assertThat(BLUNT.of(new Change.Percent(-35))).isEqualTo(ChangeClass.WITHIN_ERROR);
        assertThat(BLUNT.of(new Change.Percent(61))).isEqualTo(ChangeClass.PROGRESSION);
    }

    @Test
    void anAreaThatIsGoneHasImproved() {
        assertThat(BLUNT.of(new Change.Percent(-100))).isEqualTo(ChangeClass.IMPROVEMENT);
    }

    @Nested
    class Rules {

        @Test
        void sayTheirLimits() {
            assertThat(ChangeRule.DEFAULT.limits()).isEqualTo("progression above +25 %, improvement below −25 %");
            assertThat(rule(33.5, 20).limits()).isEqualTo("progression above +33.5 %, improvement below −20 %");
        }

        @Test
        void refuseLimitsThatNothingCanReach() {
            assertThatThrownBy(() -> rule(0, 25)).isInstanceOf(ChangeRuleRefused.class);
            assertThatThrownBy(() -> rule(25, 100)).isInstanceOf(ChangeRuleRefused.class);
            assertThatThrownBy(() -> rule(Double.NaN, 25)).isInstanceOf(ChangeRuleRefused.class);
        }

        private static ChangeRule rule(double progression, double improvement) {
            return new ChangeRule(2, progression, improvement, "", Optional.empty(), Optional.empty());
        }
    }
}
