package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.annotation.DensityGrade.DENSE;
import static org.calcitrack.annotation.DensityGrade.FAINT;
import static org.calcitrack.annotation.DensityGrade.MODERATE;
import static org.calcitrack.imaging.BodyRegion.HAND;
import static org.calcitrack.imaging.Side.LEFT;
import static org.calcitrack.imaging.Side.RIGHT;
import static org.calcitrack.scoring.Facts.THUMB;
import static org.calcitrack.scoring.Facts.WRIST;
import static org.calcitrack.scoring.Facts.box;
import static org.calcitrack.scoring.Facts.small;

import java.util.List;
import java.util.Optional;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.scoring.RegionScore.Standing;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void areaTimesDensityOfADenseAndAFaintDeposit() {
        var score = hand().deposit(1, DENSE, box(0, 0, 10, 10))
                .deposit(2, FAINT, box(50, 50, 70, 60))
                .under(small());

        // 1 % of 100 × 100 px dense (3), 2 % faint (1), in the thumb; the wrist is empty
        assertThat(score.complete()).isTrue();
        assertThat(score.known()).isCloseTo(5, within(ROUNDING));
        assertThat(score.regions().getFirst().percent()).isCloseTo(3, within(ROUNDING));
        assertThat(score.regions().getFirst().contributions())
                .extracting(Contribution::label)
                .containsExactly("D1", "D2");
    }

    @Test
    void anEmptyRegionThatWasLookedAtIsAZero() {
        var score = hand().under(small());

        assertThat(score.complete()).isTrue();
        assertThat(score.known()).isZero();
    }

    @Test
    void groundUnderTwoDepositsCountsOnceWithTheDenserAndIsItsOwn() {
        var score = hand().deposit(1, FAINT, box(0, 0, 20, 10))
                .deposit(2, DENSE, box(10, 0, 20, 10))
                .under(small());

        // 1 % faint beside 1 % dense: not 2 % faint and 1 % dense
        var thumb = score.regions().getFirst();
        assertThat(thumb.percent()).isCloseTo(2, within(ROUNDING));
        assertThat(thumb.value().orElseThrow()).isCloseTo(4, within(ROUNDING));
        assertThat(thumb.contributions()).extracting(Contribution::points).satisfies(points -> {
            assertThat(points.getFirst()).isCloseTo(3, within(ROUNDING));
            assertThat(points.getLast()).isCloseTo(1, within(ROUNDING));
        });
    }

    @Test
    void densityByDepositIgnoresTheirSizes() {
        var score = hand().deposit(1, DENSE, box(0, 0, 10, 10))
                .deposit(2, FAINT, box(50, 50, 70, 65))
                .under(small(new CoverageScale.Percent(), DensityScale.Rule.BY_DEPOSIT));

        // 4 % × (3 + 1) / 2
        assertThat(score.known()).isCloseTo(8, within(ROUNDING));
    }

    @Test
    void bandsCountInSteps() {
        var bands = new CoverageScale.Banded(
                List.of(new CoverageScale.Band(0, 1), new CoverageScale.Band(2, 2), new CoverageScale.Band(10, 3)));

        var score = hand().deposit(1, MODERATE, box(0, 0, 50, 10)).under(small(bands, DensityScale.Rule.BY_AREA));

        // 5 % lies in the band above 2 %, which counts 2; moderate counts 2
        assertThat(score.known()).isCloseTo(4, within(ROUNDING));
    }

    @Test
    void aRegionThatWasNotOutlinedIsMissingAndNoZero() {
        var score = Facts.ofVisit()
                .film(HAND, RIGHT)
                .region(THUMB, box(0, 0, 100, 100))
                .under(small());

        assertThat(score.complete()).isFalse();
        assertThat(score.regions().getLast().standing()).isEqualTo(Standing.NOT_OUTLINED);
        assertThat(score.regions().getLast().value()).isEmpty();
        assertThat(score.missing()).containsExactly("right wrist not outlined");
    }

    @Test
    void aFilmOfTheOtherHandDoesNotShowIt() {
        var score = Facts.ofVisit().film(HAND, LEFT).under(small());

        assertThat(score.begun()).isFalse();
        assertThat(score.regions()).extracting(RegionScore::standing).containsOnly(Standing.NOT_IMAGED);
    }

    @Test
    void aReadersWordThatTheWristCannotBeJudgedGoesBeforeItsOutline() {
        var score = hand().unseeable(Site.WRIST, RIGHT, "wrist not assessable: cast")
                .under(small());

        assertThat(score.missing()).containsExactly("right wrist not assessable: wrist not assessable: cast");
    }

    @Test
    void aDepositWithoutADensityGradeLeavesItsRegionWithoutAValue() {
        var score = hand().deposit(1, Optional.empty(), box(0, 0, 10, 10)).under(small());

        var thumb = score.regions().getFirst();
        assertThat(thumb.standing()).isEqualTo(Standing.INCOMPLETE);
        assertThat(thumb.value()).isEmpty();
        assertThat(thumb.percent()).isCloseTo(1, within(ROUNDING));
        assertThat(score.missing()).containsExactly("right thumb incomplete: D1 without a density grade");
    }

    @Test
    void aMarkerInARegionMakesItIncompleteAndIsListed() {
        var score = hand().deposit(1, DENSE, new Marker(new PixelPoint(50, 50)))
                .deposit(2, DENSE, box(0, 0, 10, 10))
                .under(small());

        assertThat(score.missing()).containsExactly("right thumb incomplete: D1 marked only");
        assertThat(score.known()).isCloseTo(3, within(ROUNDING));
        assertThat(score.leftOut()).extracting(VisitScore.LeftOut::label).containsExactly("D1");
    }

    @Test
    void aDepositOutsideEveryRegionIsListedAndDoesNotCount() {
        var score = hand().deposit(1, DENSE, box(500, 500, 510, 510))
                .deposit(2, DENSE, box(95, 0, 105, 10))
                .under(small());

        assertThat(score.complete()).isTrue();
        // half of D2's 1 % lies in the thumb
        assertThat(score.known()).isCloseTo(1.5, within(ROUNDING));
        assertThat(score.leftOut())
                .extracting(VisitScore.LeftOut::words)
                .containsExactly("lies in no region", "lies outside the regions by 50 %");
    }

    @Test
    void aDepositMeasuredOnAnotherFilmWithoutRegionsIsMissing() {
        var score =
                hand().film(HAND, RIGHT).deposit(1, DENSE, box(0, 0, 10, 10)).under(small());

        assertThat(score.complete()).isFalse();
        assertThat(score.missing()).containsExactly("D1 lies on a film without outlined regions");
    }

    @Test
    void onTwoFilmsOfARegionEachDepositCountsOnTheFilmThatMeasuresIt() {
        var score = hand().deposit(1, DENSE, box(0, 0, 10, 10))
                .film(HAND, RIGHT)
                .region(THUMB, box(0, 0, 200, 200))
                .deposit(2, DENSE, box(0, 0, 20, 20))
                .under(small());

        // 1 % of the one outline and 1 % of the other
        assertThat(score.known()).isCloseTo(6, within(ROUNDING));
    }

    @Test
    void regionsThatReachOverEachOtherAreSaid() {
        var score = Facts.ofVisit()
                .film(HAND, RIGHT)
                .region(THUMB, box(0, 0, 100, 100))
                .region(WRIST, box(80, 0, 180, 100))
                .under(small());

        assertThat(score.cautions())
                .containsExactly("right thumb and right wrist overlap by 20 %: what lies there counts in both");
    }

    /** The right thumb and wrist, each 100 × 100 px, outlined on one film. */
    private static Facts hand() {
        return Facts.ofVisit()
                .film(HAND, RIGHT)
                .region(THUMB, box(0, 0, 100, 100))
                .region(WRIST, box(200, 0, 300, 100));
    }
}
