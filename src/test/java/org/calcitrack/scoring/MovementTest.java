package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.annotation.DensityGrade.DENSE;
import static org.calcitrack.annotation.DensityGrade.FAINT;
import static org.calcitrack.imaging.BodyRegion.HAND;
import static org.calcitrack.imaging.Side.RIGHT;
import static org.calcitrack.scoring.Facts.THUMB;
import static org.calcitrack.scoring.Facts.WRIST;
import static org.calcitrack.scoring.Facts.box;
import static org.calcitrack.scoring.Facts.small;

import org.junit.jupiter.api.Test;

class MovementTest {

    private static final double ROUNDING = 1e-9;

    @Test
    void theDepositThatMovedTheScoreMostComesFirst() {
        var from = thumb().deposit(1, DENSE, box(0, 0, 10, 10))
                .deposit(2, FAINT, box(50, 0, 60, 10))
                .under(small());
        var to = thumb().deposit(1, DENSE, box(0, 0, 10, 11))
                .deposit(3, DENSE, box(50, 50, 60, 60))
                .under(small());

        var movement = Movement.between(from, to);

        // D3 is new (+3), D2 no longer counts (−1), D1 grew by a tenth (+0.3)
        assertThat(movement.moved()).extracting(Movement.Moved::label).containsExactly("D3", "D2", "D1");
        assertThat(movement.by()).isCloseTo(2.3, within(ROUNDING));
        assertThat(movement.percent().orElseThrow()).isCloseTo(57.5, within(ROUNDING));
        assertThat(movement.moved().get(1).now()).isEmpty();
    }

    @Test
    void onlyRegionsThatBothVisitsScoredAreCompared() {
        var from = thumb().region(WRIST, box(200, 0, 300, 100))
                .deposit(1, DENSE, box(200, 0, 250, 50))
                .under(small());
        var to = thumb().deposit(2, DENSE, box(0, 0, 10, 10)).under(small());

        var movement = Movement.between(from, to);

        assertThat(movement.compared()).extracting(ProtocolRegion::title).containsExactly("right thumb");
        assertThat(movement.leftOut()).extracting(ProtocolRegion::title).containsExactly("right wrist");
        assertThat(movement.by()).isCloseTo(3, within(ROUNDING));
        assertThat(movement.percent()).isEmpty();
    }

    @Test
    void aDepositInTwoRegionsIsOneLine() {
        var from = both().under(small());
        var to = both().deposit(1, DENSE, box(90, 0, 110, 10)).under(small());

        var movement = Movement.between(from, to);

        assertThat(movement.moved()).singleElement().satisfies(moved -> assertThat(moved.by())
                .isCloseTo(6, within(ROUNDING)));
    }

    private static Facts thumb() {
        return Facts.ofVisit().film(HAND, RIGHT).region(THUMB, box(0, 0, 100, 100));
    }

    private static Facts both() {
        return thumb().region(WRIST, box(100, 0, 200, 100));
    }
}
