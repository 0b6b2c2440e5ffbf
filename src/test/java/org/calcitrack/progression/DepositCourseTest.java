package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.MARCH;
import static org.calcitrack.progression.FactsBuilder.NOVEMBER;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;
import static org.calcitrack.progression.FactsBuilder.calibrated;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.BodyRegion;
import org.calcitrack.imaging.Side;
import org.calcitrack.tracking.LineageKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DepositCourseTest {

    private static Optional<String> words(Optional<Change> change) {
        return change.map(Change::words);
    }

    @Nested
    class Changes {

        @Test
        void areToldSinceTheFirstAndSinceThePreviousMeasurement() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY, AUGUST, MARCH)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, AUGUST, atDetector(1250))
                    .thigh(1, MARCH, atDetector(1500))
                    .deposit(1);

            MeasuredArea last = course.points().getLast();
            assertThat(words(last.sinceBaseline())).hasValue("+50 %");
            assertThat(words(last.sincePrevious())).hasValue("+20 %");
        }

        @Test
        void areNotToldAtThePatientsFirstFilm() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .deposit(1);

            assertThat(course.points().getFirst().sinceBaseline()).isEmpty();
            assertThat(classOf(course)).isEqualTo(ChangeClass.FIRST_MEASURED);
        }

        @Test
        void haveNoPercentageForADepositThatIsNew() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(2, AUGUST, atDetector(90))
                    .deposit(2);

            assertThat(words(course.points().getFirst().sinceBaseline())).hasValue("new");
            assertThat(course.points().getFirst().sinceBaseline().orElseThrow().percent())
                    .isEmpty();
            assertThat(classOf(course)).isEqualTo(ChangeClass.NEW);
        }

        @Test
        void doNotCallNewWhatNobodyCouldHaveSeenBefore() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY)
                    .hands(AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .hand(2, AUGUST, atDetector(90))
                    .deposit(2);

            assertThat(words(course.points().getFirst().sinceBaseline()))
                    .hasValue("not comparable: left hand not imaged before");
        }

        @Test
        void sayWhatADepositCameOf() {
            DepositCourse plate = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(2, FEBRUARY, atDetector(310))
                    .thigh(3, FEBRUARY, atDetector(150))
                    .thigh(5, AUGUST, atDetector(742))
                    .happened(LineageKind.MERGED, AUGUST, Set.of(2, 3), Set.of(5))
                    .deposit(5);

            assertThat(words(plate.points().getFirst().sinceBaseline())).hasValue("merged from D2 and D3");
        }
    }

    @Nested
    class Gaps {

        @Test
        void sayThatThePlaceWasNotImaged() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY, NOVEMBER)
                    .hands(MARCH)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, NOVEMBER, atDetector(1100))
                    .deposit(1);

            assertThat(course.gaps())
                    .containsExactly(new Missing(MARCH, Missing.Reason.NOT_IMAGED, "right thigh not imaged"));
        }

        @Test
        void sayThatNobodyOutlinedWhatAFilmMayShow() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .deposit(1);

            assertThat(course.gaps())
                    .containsExactly(new Missing(AUGUST, Missing.Reason.NOT_OUTLINED, "D1 not outlined"));
            assertThat(classOf(course)).isEqualTo(ChangeClass.NOT_MEASURED);
        }

        @Test
        void areNotFilledByTheOtherSide() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY)
                    .film(AUGUST, BodyRegion.THIGH, Side.LEFT)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .deposit(1);

            assertThat(course.gaps()).extracting(Missing::reason).containsExactly(Missing.Reason.NOT_IMAGED);
            assertThat(classOf(course)).isEqualTo(ChangeClass.NOT_IMAGED);
        }

        @Test
        void areFilledByAnotherRegionThatHasShownTheDeposit() {
            Place buttock = new Place(Site.BUTTOCK, Side.LEFT);

            DepositCourse course = aHistory()
                    .film(FEBRUARY, BodyRegion.PELVIS, Side.LEFT)
                    .film(AUGUST, BodyRegion.PELVIS, Side.BILATERAL)
                    .seen(4, buttock, FEBRUARY, Optional.of(atDetector(486)))
                    .deposit(4);

            assertThat(course.gaps()).extracting(Missing::reason).containsExactly(Missing.Reason.NOT_OUTLINED);
        }

        @Test
        void doNotExistBeforeADepositWasFirstSeen() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(2, AUGUST, atDetector(90))
                    .deposit(2);

            assertThat(course.gaps()).isEmpty();
        }

        @Test
        void tellAMarkerFromASize() {
            DepositCourse course =
                    aHistory().thighs(FEBRUARY).marked(1, FEBRUARY).deposit(1);

            assertThat(course.gaps()).extracting(Missing::words).containsExactly("D1 marked only");
        }
    }

    @Nested
    class Ends {

        private FactsBuilder seenIn(LocalDate... days) {
            FactsBuilder history = aHistory().thighs(FEBRUARY, AUGUST, MARCH, NOVEMBER);
            for (LocalDate day : days) {
                history.thigh(1, day, atDetector(500));
            }
            return history;
        }

        @Test
        void sayWhatADepositMergedInto() {
            DepositCourse course = seenIn(FEBRUARY, AUGUST)
                    .thigh(2, FEBRUARY, atDetector(90))
                    .happened(LineageKind.MERGED, MARCH, Set.of(1, 2), Set.of(3))
                    .deposit(1);

            assertThat(course.ended()).hasValue(new Missing(MARCH, Missing.Reason.GONE, "merged into D3"));
            assertThat(course.gaps()).isEmpty();
            assertThat(classOf(course)).isEqualTo(ChangeClass.ENDED);
        }

        @Test
        void doNotComeToTheOneThatTheOthersMergeInto() {
            DepositCourse course = seenIn(FEBRUARY, AUGUST, MARCH, NOVEMBER)
                    .happened(LineageKind.MERGED, MARCH, Set.of(1, 2), Set.of(1))
                    .deposit(1);

            assertThat(course.ended()).isEmpty();
        }

        @Test
        void areUndoneByRecurring() {
            DepositCourse course = seenIn(FEBRUARY, NOVEMBER)
                    .happened(LineageKind.EXCISED, AUGUST, Set.of(1), Set.of())
                    .happened(LineageKind.RECURRED, NOVEMBER, Set.of(1), Set.of())
                    .deposit(1);

            assertThat(course.ended()).isEmpty();
            assertThat(course.gaps()).extracting(Missing::words).containsExactly("D1 excised", "D1 excised");
        }

        @Test
        void areContradictedByALaterSighting() {
            DepositCourse course = seenIn(FEBRUARY, NOVEMBER)
                    .happened(LineageKind.RESOLVED, AUGUST, Set.of(1), Set.of())
                    .deposit(1);

            assertThat(course.ended()).isEmpty();
        }

        @Test
        void doNotComeFromBreakingThroughTheSkin() {
            DepositCourse course = seenIn(FEBRUARY, AUGUST, MARCH, NOVEMBER)
                    .happened(LineageKind.EXTRUDED, AUGUST, Set.of(1), Set.of())
                    .deposit(1);

            assertThat(course.ended()).isEmpty();
        }
    }

    @Nested
    class Standings {

        private ChangeClass after(double percent) {
            return classOf(aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, AUGUST, atDetector(1000 + 10 * percent))
                    .deposit(1));
        }

        @Test
        void changeBeyondTheRuleOnly() {
            assertThat(after(26)).isEqualTo(ChangeClass.PROGRESSION);
            assertThat(after(25)).isEqualTo(ChangeClass.STABLE);
            assertThat(after(-25)).isEqualTo(ChangeClass.STABLE);
            assertThat(after(-26)).isEqualTo(ChangeClass.IMPROVEMENT);
        }

        @Test
        void areWithinErrorWhereReadingAloneExplainsTheChange() {
            assertThat(after(19)).isEqualTo(ChangeClass.WITHIN_ERROR);
            assertThat(after(0)).isEqualTo(ChangeClass.WITHIN_ERROR);
            assertThat(after(-16)).isEqualTo(ChangeClass.WITHIN_ERROR);
        }

        @Test
        void cannotBeToldAcrossOrigins() {
            DepositCourse course = aHistory()
                    .thighs(FEBRUARY, AUGUST)
                    .thigh(1, FEBRUARY, atDetector(1000))
                    .thigh(1, AUGUST, calibrated(2000))
                    .deposit(1);

            assertThat(classOf(course)).isEqualTo(ChangeClass.NOT_COMPARABLE);
        }
    }

    private static ChangeClass classOf(DepositCourse course) {
        return Yardstick.DEFAULT.of(course, course.sinceBaseline());
    }
}
