package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calcitrack.progression.FactsBuilder.AUGUST;
import static org.calcitrack.progression.FactsBuilder.FEBRUARY;
import static org.calcitrack.progression.FactsBuilder.MARCH;
import static org.calcitrack.progression.FactsBuilder.aHistory;
import static org.calcitrack.progression.FactsBuilder.atDetector;

import java.time.LocalDate;
import java.util.Set;
import org.calcitrack.annotation.Site;
import org.calcitrack.imaging.Side;
import org.calcitrack.tracking.Assessability.Verdict;
import org.calcitrack.tracking.LineageKind;
import org.junit.jupiter.api.Test;

/** What cannot be seen is a gap and never a zero, whether the films say so or a reader. */
class AssessabilityCourseTest {

    private static final Place THIGH = new Place(Site.THIGH, Side.RIGHT);

    @Test
    void aPlaceIsWhatTheFilmsSayUntilAReaderSaysOtherwise() {
        FactsBuilder history = aHistory().thighs(FEBRUARY).hands(AUGUST).thigh(1, FEBRUARY, atDetector(100));

        assertThat(verdict(history, FEBRUARY)).isEqualTo("assessed");
        assertThat(verdict(history, AUGUST)).isEqualTo("not imaged");
        assertThat(verdict(history.stated(AUGUST, THIGH, Verdict.NOT_ASSESSABLE, "cast"), AUGUST))
                .isEqualTo("not assessable: cast");
    }

    @Test
    void theLastStatementCounts() {
        FactsBuilder history = aHistory()
                .thighs(FEBRUARY)
                .thigh(1, FEBRUARY, atDetector(100))
                .stated(FEBRUARY, THIGH, Verdict.NOT_ASSESSABLE, "cast")
                .stated(FEBRUARY, THIGH, Verdict.ASSESSED, "");

        assertThat(verdict(history, FEBRUARY)).isEqualTo("assessed");
    }

    @Test
    void aPlaceThatIsNotAssessableIsAGap() {
        FactsBuilder history = aHistory()
                .thighs(FEBRUARY, AUGUST)
                .thigh(1, FEBRUARY, atDetector(100))
                .stated(AUGUST, THIGH, Verdict.NOT_ASSESSABLE, "overexposed");

        assertThat(history.deposit(1).gaps())
                .containsExactly(
                        new Missing(AUGUST, Missing.Reason.NOT_ASSESSABLE, "right thigh not assessable: overexposed"));
        assertThat(history.burden().points()).extracting(Burden::date).containsExactly(FEBRUARY);
        assertThat(history.burden().gaps())
                .extracting(Missing::words)
                .containsExactly("right thigh not assessable: overexposed");
    }

    @Test
    void aTotalOverAPlaceThatIsOnlyPartlyAssessableSaysSo() {
        BurdenCourse burden = aHistory()
                .thighs(FEBRUARY, AUGUST)
                .thigh(1, FEBRUARY, atDetector(100))
                .thigh(1, AUGUST, atDetector(110))
                .stated(AUGUST, THIGH, Verdict.NOT_ASSESSABLE, "lower third under a splint")
                .burden();

        assertThat(burden.latest().orElseThrow().remark())
                .isEqualTo("incomplete: right thigh not assessable: lower third under a splint");
        assertThat(burden.sinceBaseline().orElseThrow().percent()).isEmpty();
    }

    @Test
    void nothingIsLeftOnlyWhereItCouldBeSeen() {
        FactsBuilder history = aHistory()
                .thighs(FEBRUARY)
                .hands(AUGUST)
                .thighs(MARCH)
                .thigh(1, FEBRUARY, atDetector(100))
                .happened(LineageKind.EXCISED, FEBRUARY.plusDays(3), Set.of(1), Set.of());

        BurdenCourse burden = history.burden();

        assertThat(burden.points()).extracting(Burden::date).containsExactly(FEBRUARY, MARCH);
        assertThat(burden.points().getLast().sum().value()).isZero();
        assertThat(burden.gaps())
                .containsExactly(new Missing(AUGUST, Missing.Reason.NOT_IMAGED, "right thigh not imaged"));
    }

    @Test
    void aDepositIsNewWhereAReaderSaysThatThePlaceHadBeenAssessed() {
        DepositCourse course = aHistory()
                .hands(FEBRUARY)
                .thighs(AUGUST)
                .thigh(1, AUGUST, atDetector(100))
                .stated(FEBRUARY, THIGH, Verdict.ASSESSED, "on the edge of the hip film")
                .deposit(1);

        assertThat(course.points().getFirst().sinceBaseline().orElseThrow().words())
                .isEqualTo("new");
    }

    private static String verdict(FactsBuilder history, LocalDate day) {
        return Stories.places(history.facts()).getFirst().days().stream()
                .filter(judged -> judged.day().equals(day))
                .map(AssessedPlace.Judged::words)
                .findFirst()
                .orElseThrow();
    }
}
