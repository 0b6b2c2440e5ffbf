package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.MARCH;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;
import static org.calcitrack.progression.FactsBuilder.calibrated;
import static org.calcitrack.progression.FactsBuilder.inPixels;

import java.util.List;
import java.util.Set;
import org.calcitrack.tracking.LineageKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BurdensTest {

    @Test
    void addsUpByPlaceAndForThePatient() {
        List<BurdenCourse> burdens = aHistory()
                .thighs(FEBRUARY)
                .hands(FEBRUARY)
                .thigh(1, FEBRUARY, atDetector(1000))
                .thigh(2, FEBRUARY, atDetector(300))
                .hand(3, FEBRUARY, atDetector(50))
                .burdens();

        assertThat(burdens)
                .extracting(course -> course.place().map(Place::title).orElse("All sites"))
                .containsExactly("Right thigh", "Left hand", "All sites");
        assertThat(burdens)
                .extracting(course -> course.latest().orElseThrow().sum().value())
                .containsExactly(1300.0, 50.0, 1350.0);
    }

    @Test
    void hasNothingToAddWithoutDeposits() {
        assertThat(aHistory().thighs(FEBRUARY).burdens()).isEmpty();
    }

    @Test
    void neverAddsPixels() {
        assertThatThrownBy(() -> new Burden(FEBRUARY, inPixels(100), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class WhenSomethingIsMissing {

        @Test
        void saysWhichPlaceWasNotImaged() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY)
                    .hands(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(2, FEBRUARY, atDetector(300))
                    .hand(3, FEBRUARY, atDetector(50))
                    .hand(3, AUGUST, atDetector(60))
                    .burden();

            Burden latest = burden.latest().orElseThrow();
            assertThat(latest.sum().value()).isEqualTo(60);
            assertThat(latest.remark()).isEqualTo("incomplete: right thigh not imaged");
            assertThat(burden.sinceBaseline().orElseThrow().words())
                    .isEqualTo("not comparable: incomplete: right thigh not imaged");
        }

        @Test
        void hasAGapAndNoZeroWhereNothingCanBeAdded() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY)
                    .hands(AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .burden();

            assertThat(burden.points()).extracting(Burden::date).containsExactly(FEBRUARY);
            assertThat(burden.gaps())
                    .containsExactly(new Missing(AUGUST, Missing.Reason.NOT_IMAGED, "right thigh not imaged"));
        }

        @Test
        void leavesOutPixelsAndSaysSo() {
            Burden sum = aHistory()
                    .thighs(FEBRUARY)
                    .hands(FEBRUARY)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .hand(2, FEBRUARY, inPixels(18_400))
                    .burden()
                    .latest()
                    .orElseThrow();

            assertThat(sum.sum().value()).isEqualTo(1000);
            assertThat(sum.remark()).isEqualTo("incomplete: D2 in pixels");
        }

        @Test
        void hasNoTotalOfPixelsAlone() {
            BurdenCourse burden = aHistory()
                    .hands(FEBRUARY)
                    .hand(2, FEBRUARY, inPixels(18_400))
                    .burden();

            assertThat(burden.points()).isEmpty();
            assertThat(burden.gaps()).extracting(Missing::words).containsExactly("D2 in pixels");
        }

        @Test
        void addsOneOriginOnlyAndNamesWhatHasAnother() {
            Burden sum = aHistory()
                    .thighs(FEBRUARY)
                    .hands(FEBRUARY)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(2, FEBRUARY, atDetector(300))
                    .hand(3, FEBRUARY, calibrated(50))
                    .burden()
                    .latest()
                    .orElseThrow();

            assertThat(sum.sum().value()).isEqualTo(1300);
            assertThat(sum.origin()).isEqualTo("at detector");
            assertThat(sum.remark()).isEqualTo("incomplete: D3 measured otherwise (calibrated)");
        }
    }

    @Nested
    class WhenDepositsEnd {

        @Test
        void doesNotMissWhatMerged() {
            Burden sum = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(2, FEBRUARY, atDetector(310))
                    .thigh(3, FEBRUARY, atDetector(150))
                    .thigh(5, AUGUST, atDetector(742))
                    .happened(LineageKind.MERGED, AUGUST, Set.of(2, 3), Set.of(5))
                    .burden()
                    .latest()
                    .orElseThrow();

            assertThat(sum.complete()).isTrue();
            assertThat(sum.sum().value()).isEqualTo(742);
        }

        @Test
        void explainsASumByWhatMerged() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(2, FEBRUARY, atDetector(310))
                    .thigh(3, FEBRUARY, atDetector(150))
                    .thigh(5, AUGUST, atDetector(742))
                    .thigh(6, AUGUST, atDetector(20))
                    .happened(LineageKind.MERGED, AUGUST, Set.of(2, 3), Set.of(5))
                    .burden();

            assertThat(burden.happenedSincePrevious()).containsExactly("2 merged into D5", "D6 new");
        }

        @Test
        void explainsASumByWhatCameOffAndWhatCameBack() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY, AUGUST, MARCH)
                    .thigh(1, FEBRUARY, atDetector(310))
                    .thigh(2, FEBRUARY, atDetector(50))
                    .thigh(1, AUGUST, atDetector(200))
                    .thigh(3, AUGUST, atDetector(100))
                    .thigh(1, MARCH, atDetector(200))
                    .thigh(2, MARCH, atDetector(40))
                    .thigh(3, MARCH, atDetector(100))
                    .happened(LineageKind.SPLIT, AUGUST, Set.of(1), Set.of(1, 3))
                    .happened(LineageKind.EXCISED, FEBRUARY.plusDays(1), Set.of(2), Set.of())
                    .happened(LineageKind.RECURRED, MARCH, Set.of(2), Set.of())
                    .burden();

            assertThat(burden.happenedSinceBaseline()).containsExactly("D3 split from D1");
            assertThat(burden.happenedSincePrevious()).containsExactly("D2 there again");
        }

        @Test
        void isZeroOnceEverythingIsGone() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, calibrated(310))
                    .happened(LineageKind.EXCISED, MARCH.minusYears(1), Set.of(1), Set.of())
                    .burden();

            assertThat(burden.latest().orElseThrow().sum().value()).isZero();
            assertThat(burden.sinceBaseline()).hasValue(new Change.Percent(-100));
        }
    }

    @Nested
    class Changes {

        @Test
        void countNewDepositsInPlacesThatWereImagedBefore() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, AUGUST, atDetector(1000))
                    .thigh(2, AUGUST, atDetector(500))
                    .burden();

            assertThat(burden.sinceBaseline()).hasValue(new Change.Percent(50));
        }

        @Test
        void areNotToldWhenThePlaceWasNotImagedThen() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .hands(AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, AUGUST, atDetector(1000))
                    .hand(2, AUGUST, atDetector(500))
                    .burden();

            assertThat(burden.sinceBaseline().orElseThrow().words())
                    .isEqualTo("not comparable: left hand not imaged then");
        }

        @Test
        void areToldAgainstTheFirstAndThePrevious() {
            BurdenCourse burden = aHistory()
                    .thighs(FEBRUARY, AUGUST, MARCH)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, AUGUST, atDetector(2000))
                    .thigh(1, MARCH, atDetector(1500))
                    .burden();

            assertThat(burden.sinceBaseline()).hasValue(new Change.Percent(50));
            assertThat(burden.sincePrevious()).hasValue(new Change.Percent(-25));
        }
    }
}
