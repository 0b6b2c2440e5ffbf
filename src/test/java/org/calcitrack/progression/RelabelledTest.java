package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.MARCH;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelabelledTest {

    private static final MeasurementError SHARP = new MeasurementError(0.01, "a test", false);
    private static final ChangeRule STRICT = new ChangeRule(2, 100, 50, "", Optional.empty(), Optional.empty());

    /** The thigh grows by 50 %, then by 20 %; the hand stays. */
    private static final Progression NOW = progression(aHistory()
            .thighs(FEBRUARY, AUGUST, MARCH)
            .hands(FEBRUARY, AUGUST, MARCH)
            .thigh(1, FEBRUARY, atDetector(1000))
            .thigh(1, AUGUST, atDetector(1500))
            .thigh(1, MARCH, atDetector(1800))
            .hand(2, FEBRUARY, atDetector(50))
            .hand(2, AUGUST, atDetector(50))
            .hand(2, MARCH, atDetector(50)));

    @Test
    void namesDepositsPlacesAndThePatient() {
        assertThat(NOW.otherwiseUnder(STRICT))
                .extracting(Relabelled::words)
                .containsExactly("D1 stable", "right thigh stable", "the whole patient stable");
    }

    @Test
    void comparesWithThePreviousVisitToo() {
        ChangeRule lenient = new ChangeRule(2, 15, 15, "", Optional.empty(), Optional.empty());

        assertThat(NOW.otherwiseUnder(lenient))
                .extracting(Relabelled::words)
                .containsExactly(
                        "D1 progression since the previous",
                        "right thigh progression since the previous",
                        "the whole patient progression since the previous");
    }

    @Test
    void saysNothingOfARuleThatCallsAllTheSame() {
        assertThat(NOW.otherwiseUnder(NOW.yardstick().rule())).isEmpty();
    }

    private static Progression progression(FactsBuilder history) {
        Facts facts = history.facts();
        return new Progression(
                List.copyOf(facts.days()),
                Stories.of(facts).stream().map(Story::course).toList(),
                history.burdens(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Yardstick(ChangeRule.DEFAULT, SHARP));
    }
}
