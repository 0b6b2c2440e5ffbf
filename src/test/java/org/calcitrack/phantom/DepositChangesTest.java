package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.junit.jupiter.api.Test;

class DepositChangesTest {
    private static final Deposit ONE = DepositShape.at(0, 0, 30, 18)
            .deposit("D1", "KNEE", BodySide.RIGHT, DepositMorphology.TUMORAL_MASS, 4, 1500);
    private static final Deposit OTHER =
            DepositShape.at(26, 10, 24, 16).deposit("D2", "KNEE", BodySide.RIGHT, DepositMorphology.NODULAR, 3, 1501);

    @Test
    void splitsIntoPartsThatAreSmallerThanTheWhole() {
        List<Deposit> parts = DepositSplit.of(ONE, List.of("D1a", "D1b", "D1c"));

        assertThat(parts).extracting(Deposit::identity).containsExactly("D1a", "D1b", "D1c");
        double sum = parts.stream().mapToDouble(Deposit::areaMm2).sum();
        // every slice keeps 0.82² of its area
        assertThat(sum).isCloseTo(ONE.areaMm2() * 0.82 * 0.82, within(0.01));
    }

    @Test
    void leavesGapsBetweenTheParts() {
        List<Deposit> parts = DepositSplit.of(ONE, List.of("D1a", "D1b"));

        double right =
                parts.getFirst().outline().stream().mapToDouble(Place::x).max().orElseThrow();
        double left =
                parts.getLast().outline().stream().mapToDouble(Place::x).min().orElseThrow();
        assertThat(Math.abs(left - right)).isPositive();
        assertThat(parts).allSatisfy(DepositChangesTest::isSimple);
    }

    @Test
    void mergesIntoOneThatCoversBoth() {
        Deposit merged = DepositMerge.of("D3", DepositMorphology.TUMORAL_MASS, List.of(ONE, OTHER));

        List<Node> contour = merged.outline().stream()
                .map(p -> new Node(p.x(), p.y(), 0, 0, 0))
                .toList();
        isSimple(merged);
        assertThat(merged.areaMm2()).isGreaterThan(Math.max(ONE.areaMm2(), OTHER.areaMm2()));
        for (Deposit parent : List.of(ONE, OTHER)) {
            assertThat(parent.outline()).allSatisfy(p -> assertThat(DepthMap.signedDepth(p.x(), p.y(), contour))
                    .isGreaterThan(-0.01));
        }
    }

    @Test
    void followsThePersonWithoutChangingShape() {
        Build small = new Build(0.9, 1, 1, 1502);

        Deposit placed = ONE.placed(Region.KNEE, small);

        assertThat(placed.areaMm2()).isCloseTo(ONE.areaMm2(), within(1e-6));
        assertThat(placed.centre()).isNotEqualTo(ONE.centre());
    }

    private static void isSimple(Deposit deposit) {
        List<PixelPoint> vertices = deposit.outline().stream()
                .map(p -> new PixelPoint(p.x(), p.y()))
                .toList();
        assertThat(new Polygon(vertices).vertices()).hasSameSizeAs(vertices);
    }
}
