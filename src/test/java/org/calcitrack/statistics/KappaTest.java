package org.calcitrack.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.calcitrack.statistics.Kappa.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KappaTest {

    @Test
    void givesThePublishedAgreementOfTwoFilmCritics() {
        var found =
                Kappa.of(PublishedExamples.FILM_CRITICS, Weights.NONE).found().orElseThrow();

        // Agresti & Winner 1997: kappa 0.389 with a standard error of 0.060.
        assertThat(found.value()).isCloseTo(0.389, within(0.0005));
        assertThat((found.interval().high() - found.value()) / 1.96).isCloseTo(0.060, within(0.0005));
        assertThat(found.n()).isEqualTo(160);
    }

    @Test
    void givesCohensOwnExample() {
        // Cohen 1960: shares .44 .07 .09 / .05 .20 .05 / .01 .03 .06 of 200.
        var counts = List.of(List.of(88, 14, 18), List.of(10, 40, 10), List.of(2, 6, 12));

        assertThat(Kappa.of(counts, Weights.NONE).found().orElseThrow().value()).isCloseTo(0.492, within(0.0005));
    }

    @Test
    void nearMissesCountLessWhenGradesAreOrdered() {
        var nearMisses = List.of(List.of(10, 5, 0), List.of(5, 10, 5), List.of(0, 5, 10));

        assertThat(value(nearMisses, Weights.QUADRATIC)).isGreaterThan(value(nearMisses, Weights.LINEAR));
        assertThat(value(nearMisses, Weights.LINEAR)).isGreaterThan(value(nearMisses, Weights.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOne(Weights weights) {
        assertThat(value(List.of(List.of(7, 0), List.of(0, 5)), weights)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void isUndefinedWhenOnlyOneCategoryWasUsed(Weights weights) {
        var one = List.of(List.of(9, 0), List.of(0, 0));

        assertThat(Kappa.of(one, weights).found()).isEmpty();
    }

    @Test
    void aTableIsSquare() {
        var skewed = List.of(List.of(1, 2, 3), List.of(4, 5, 6));

        assertThatIllegalArgumentException().isThrownBy(() -> Kappa.of(skewed, Weights.NONE));
    }

    private static double value(List<List<Integer>> counts, Weights weights) {
        return Kappa.of(counts, weights).found().orElseThrow().value();
    }
}
