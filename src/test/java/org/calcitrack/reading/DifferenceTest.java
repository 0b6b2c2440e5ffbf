package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.reading.MarkBuilder.aMark;

import java.util.List;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.annotation.Morphology;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /** A change by a factor of 1.2 is just detectable. */
    private static final double LIMIT = Math.log(1.2);

    @Test
    void sameOutlinesNeedNoThirdReader() {
        assertThat(differ(aMark(), aMark())).isFalse();
    }

    @Test
    void areasWithinTheErrorNeedNoThirdReader() {
        assertThat(differ(aMark().sized(20, 20), aMark().sized(21, 20))).isFalse();
    }

    @Test
    void areasBeyondTheErrorDo() {
        assertThat(differ(aMark().sized(20, 20), aMark().sized(25, 20))).isTrue();
    }

    @Test
    void anotherPatternDoes() {
        assertThat(differ(aMark(), aMark().looking(Morphology.SHEET_LIKE))).isTrue();
    }

    @Test
    void anotherGradeDoes() {
        assertThat(differ(aMark().graded(DensityGrade.FAINT), aMark().graded(DensityGrade.DENSE)))
                .isTrue();
    }

    @Test
    void aDepositThatOnlyOneSawDoes() {
        assertThat(Difference.between(List.of(aMark().build()), List.of(), LIMIT))
                .isTrue();
    }

    @Test
    void nothingSeenByEitherIsAgreement() {
        assertThat(Difference.between(List.of(), List.of(), LIMIT)).isFalse();
    }

    @Test
    void filmsAreNotAddedUp() {
        var large = List.of(
                aMark().on(1).sized(20, 20).build(), aMark().on(2).sized(30, 30).build());
        var swapped = List.of(
                aMark().on(1).sized(30, 30).build(), aMark().on(2).sized(20, 20).build());

        assertThat(Difference.between(large, swapped, LIMIT)).isTrue();
    }

    private static boolean differ(MarkBuilder first, MarkBuilder second) {
        return Difference.between(List.of(first.build()), List.of(second.build()), LIMIT);
    }
}
