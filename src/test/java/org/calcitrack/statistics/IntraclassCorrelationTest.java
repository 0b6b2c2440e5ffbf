package org.calcitrack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntraclassCorrelationTest {

    /** The paper prints two decimals. */
    private static final Offset<Double> PRINTED = within(0.005);

    @Test
    void givesThePublishedValuesOfShroutAndFleiss() {
        assertThat(value(IntraclassCorrelation::oneWay)).isCloseTo(0.17, PRINTED);
        assertThat(value(IntraclassCorrelation::twoWayRandom)).isCloseTo(0.29, PRINTED);
        assertThat(value(IntraclassCorrelation::twoWayMixed)).isCloseTo(0.71, PRINTED);
    }

    /** The manual of R's package psych prints these intervals for the same table. */
    @Test
    void givesTheKnownIntervalsOfThatTable() {
        assertInterval(IntraclassCorrelation::oneWay, -0.13, 0.72);
        assertInterval(IntraclassCorrelation::twoWayRandom, 0.02, 0.76);
        assertInterval(IntraclassCorrelation::twoWayMixed, 0.34, 0.95);
    }

    static List<Named<Function<Ratings, Outcome<Estimate>>>> forms() {
        return List.of(
                Named.of("ICC(1,1)", IntraclassCorrelation::oneWay),
                Named.of("ICC(2,1)", IntraclassCorrelation::twoWayRandom),
                Named.of("ICC(3,1)", IntraclassCorrelation::twoWayMixed));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isUndefinedWithoutVariance(Function<Ratings, Outcome<Estimate>> form) {
        var equal = Ratings.of(List.of(new Pair(4, 4), new Pair(4, 4), new Pair(4, 4)));

        assertThat(form.apply(equal).found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isUndefinedForTwoSubjects(Function<Ratings, Outcome<Estimate>> form) {
        var two = Ratings.of(List.of(new Pair(4, 5), new Pair(7, 6)));

        assertThat(form.apply(two)).isEqualTo(Outcome.undefined("needs 3 subjects or more, there are 2"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isUndefinedWhenThereIsNoErrorAtAll(Function<Ratings, Outcome<Estimate>> form) {
        var exact = Ratings.of(List.of(new Pair(1.1, 1.1), new Pair(7.3, 7.3), new Pair(3.7, 3.7)));

        assertThat(form.apply(exact).found()).isEmpty();
    }

    private static double value(Function<Ratings, Outcome<Estimate>> form) {
        return form.apply(PublishedExamples.SHROUT_FLEISS).found().orElseThrow().value();
    }

    private static void assertInterval(Function<Ratings, Outcome<Estimate>> form, double low, double high) {
        var interval = form.apply(PublishedExamples.SHROUT_FLEISS)
                .found()
                .orElseThrow()
                .interval();
        assertThat(interval.low()).isCloseTo(low, PRINTED);
        assertThat(interval.high()).isCloseTo(high, PRINTED);
    }
}
