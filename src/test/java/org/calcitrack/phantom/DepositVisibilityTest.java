package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares a film with the same film without the deposit: same seed, so the noise is nearly the same. */
class DepositVisibilityTest {
    private static final double VISIBLE_CONTRAST_TO_NOISE = 3; // Rose: 3 to 5 for a small object

    @ParameterizedTest
    @EnumSource(DepositMorphology.class)
    void showsEveryMorphology(DepositMorphology morphology) {
        Film with = PhantomFilms.render(
                spec(List.of(DepositTruthTest.deposit(morphology, 1200).denser(0.9))));
        Film without = PhantomFilms.render(spec(List.of()));

        assertThat(contrastToNoise(with, without)).isGreaterThan(VISIBLE_CONTRAST_TO_NOISE);
    }

    @Test
    void addsCalciumInsideTheOutlineOnly() {
        Deposit deposit = DepositTruthTest.deposit(DepositMorphology.TUMORAL_MASS, 1201);
        FilmSpec spec = spec(List.of(deposit));
        PathMap paths = new PathMap(spec.detector().rows(), spec.detector().columns());

        new DepositPainter(paths, Projection.of(spec)).paint(deposit);

        List<Node> contour = DepositTruth.of(deposit, spec).outline().stream()
                .map(p -> new Node(p.x(), p.y(), 0, 0, 0))
                .toList();
        for (int i = 0; i < paths.bone.length; i++) {
            double depth = DepthMap.signedDepth(i % paths.columns + 0.5, i / paths.columns + 0.5, contour);
            if (depth < -0.51) {
                assertThat(paths.bone[i]).isZero();
            } else if (depth > 0.51) {
                assertThat(paths.bone[i]).isPositive();
            }
        }
    }

    private static double contrastToNoise(Film with, Film without) {
        List<Node> contour = with.truth().getFirst().outline().stream()
                .map(p -> new Node(p.x(), p.y(), 0, 0, 0))
                .toList();
        List<Double> signals = new ArrayList<>();
        double noise = 0;
        for (int row = 1; row < with.rows(); row++) {
            for (int column = 1; column < with.columns(); column++) {
                if (DepthMap.signedDepth(column + 0.5, row + 0.5, contour) > 0) {
                    signals.add(with.brightness(column, row) - without.brightness(column, row));
                    double step = without.brightness(column, row) - without.brightness(column - 1, row);
                    noise += step * step / 2;
                }
            }
        }
        // The brightest tenth: dots and lace leave most of their outline empty.
        Collections.sort(signals);
        return signals.get(signals.size() * 9 / 10) / Math.sqrt(noise / signals.size());
    }

    private static FilmSpec spec(List<Deposit> deposits) {
        List<Deposit> beside =
                deposits.stream().map(DepositVisibilityTest::beside).toList();
        return FilmSpec.of(Region.KNEE, BodySide.LEFT, 1000)
                .detector(new Detector(600, 450, 0.4, 12, false))
                .deposits(beside);
    }

    private static Deposit beside(Deposit deposit) {
        return deposit.outlined(deposit.outline().stream()
                .map(p -> new Place(0.5 * p.x() + 40, 0.5 * p.y() + 75))
                .toList());
    }
}
