package org.calcitrack.tracking.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.calcitrack.annotation.Morphology;
import org.calcitrack.annotation.Site;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.Marker;
import org.calcitrack.geometry.Outline;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.imaging.Side;
import org.calcitrack.tracking.matching.Hypothesis.Kind;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final double TOLERANCE = 5;

    @Test
    void proposesTheDepositThatLiesThere() {
        var best = best(disc(500, 500, 44), List.of(disc(200, 500, 40), disc(505, 498, 40)), List.of());

        assertThat(best.kind()).isEqualTo(Kind.SAME);
        assertThat(best.earlier()).containsExactly(1);
        assertThat(best.probability()).isGreaterThan(0.9);
    }

    @Test
    void proposesANewDepositWhereThereWasNone() {
        assertThat(best(disc(800, 500, 30), List.of(disc(200, 500, 40)), List.of())
                        .kind())
                .isEqualTo(Kind.NEW);
        assertThat(best(disc(800, 500, 30), List.of(), List.of()).probability()).isEqualTo(1);
    }

    @Test
    void proposesAMergeWhereThereWereTwo() {
        var oval = traced(new Ellipse(new PixelPoint(500, 500), 95, 50, 0));

        var best = best(oval, List.of(disc(455, 500, 38), disc(545, 500, 38)), List.of());

        assertThat(best.kind()).isEqualTo(Kind.MERGED);
        assertThat(best.earlier()).containsExactly(0, 1);
    }

    @Test
    void proposesASplitWhereThereWasOne() {
        var oval = traced(new Ellipse(new PixelPoint(500, 500), 90, 45, 0));

        var best = best(disc(455, 500, 36), List.of(oval), List.of(disc(545, 500, 36)));

        assertThat(best.kind()).isEqualTo(Kind.SPLIT);
        assertThat(best.parts()).containsExactly(0);
    }

    @Test
    void addsUpToOne() {
        var all =
                Matcher.rank(disc(500, 500, 40), List.of(disc(490, 500, 40), disc(560, 500, 30)), List.of(), TOLERANCE);

        assertThat(all.stream().mapToDouble(Hypothesis::probability).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void doubtsTheOtherSideOfTheBody() {
        var right = new Traced(outline(500, 500, 40), Site.HAND, Side.RIGHT, Morphology.NODULAR);
        var left = new Traced(outline(500, 500, 40), Site.HAND, Side.LEFT, Morphology.NODULAR);

        double same = Matcher.rank(right, List.of(right), List.of(), TOLERANCE)
                .getFirst()
                .probability();
        double other = Matcher.rank(left, List.of(right), List.of(), TOLERANCE).stream()
                .filter(each -> each.kind() == Kind.SAME)
                .findFirst()
                .orElseThrow()
                .probability();

        assertThat(other).isLessThan(same);
    }

    @Test
    void findsAMarkerAgain() {
        var marker = traced(new Marker(new PixelPoint(500, 500)));

        assertThat(best(traced(new Marker(new PixelPoint(502, 501))), List.of(marker), List.of())
                        .kind())
                .isEqualTo(Kind.SAME);
    }

    private static Hypothesis best(Traced fresh, List<Traced> earlier, List<Traced> beside) {
        return Matcher.rank(fresh, earlier, beside, TOLERANCE).getFirst();
    }

    private static Traced disc(double column, double row, double radius) {
        return traced(outline(column, row, radius));
    }

    private static Outline outline(double column, double row, double radius) {
        return new Ellipse(new PixelPoint(column, row), radius, radius, 0);
    }

    private static Traced traced(Outline outline) {
        return new Traced(outline, Site.HAND, Side.RIGHT, Morphology.NODULAR);
    }
}
