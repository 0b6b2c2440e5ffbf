package org.calcitrack.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.calcitrack.phantom.FilmSpec;
import org.calcitrack.phantom.HeldOut;
import org.calcitrack.phantom.Region;
import org.junit.jupiter.api.Test;

class HeldOutPairsTest {

    /** More than any measurement of docs/accuracy takes. */
    private static final int MEASURED = 1000;

    @Test
    void areNotAmongThoseThatWeightsAndThresholdsWereTunedOn() {
        Set<Long> tuning = seeds(0, HeldOut.FIRST_SEED);
        Set<Long> heldOut = seeds(HeldOut.FIRST_SEED, HeldOut.FIRST_SEED + MEASURED);

        assertThat(tuning).hasSize(2 * (int) HeldOut.FIRST_SEED).doesNotContainAnyElementsOf(heldOut);
    }

    @Test
    void showOtherPeopleThanTheTuningPairs() {
        Set<Object> tuning = people(0, HeldOut.FIRST_SEED);

        assertThat(people(HeldOut.FIRST_SEED, HeldOut.FIRST_SEED + MEASURED)).doesNotContainAnyElementsOf(tuning);
    }

    @Test
    void areOutOfReachForTuning() {
        assertThatThrownBy(() -> IdentityTruth.tuning(IdentityTruth.TUNING_SERIES + 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("held-out");
    }

    private static Set<Long> seeds(long from, long until) {
        return films(from, until).map(FilmSpec::seed).collect(Collectors.toSet());
    }

    private static Set<Object> people(long from, long until) {
        return films(from, until).map(FilmSpec::build).collect(Collectors.toSet());
    }

    private static Stream<FilmSpec> films(long from, long until) {
        return LongStream.range(from, until)
                .mapToObj(seed -> FilmPair.of(seed, Region.values()[(int) (seed % Region.values().length)]))
                .flatMap(pair -> Stream.of(pair.before(), pair.after()));
    }
}
