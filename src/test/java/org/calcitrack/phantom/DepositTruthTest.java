package org.calcitrack.phantom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DepositTruthTest {
    private static final double EXACT = 1e-9;
    private static final double SUPERSAMPLED = 0.004;

    @Test
    void knowsTheAreaOfASquare() {
        Deposit square = square(10);

        DepositTruth truth = truth(square, new Pose(7, 2, 3, 1.05));

        // 10 mm x 10 mm in the body; 1.05² larger on the detector; 0.2 mm pixels
        assertThat(truth.areaMm2()).isCloseTo(100, within(EXACT));
        assertThat(truth.areaAtDetectorMm2()).isCloseTo(110.25, within(EXACT));
        assertThat(truth.areaPixels()).isCloseTo(110.25 / 0.04, within(1e-6));
        assertThat(truth.longestMm()).isCloseTo(Math.sqrt(200), within(EXACT));
        assertThat(truth.shortAxisMm()).isCloseTo(Math.sqrt(200), within(EXACT));
    }

    @ParameterizedTest
    @EnumSource(DepositMorphology.class)
    void agreesWithCountingSamplesInsideTheOutline(DepositMorphology morphology) {
        DepositTruth truth = truth(deposit(morphology, 1100), new Pose(-8, 4, -2, 1.07));

        assertThat(counted(truth.outline()) / truth.areaPixels()).isCloseTo(1, within(SUPERSAMPLED));
    }

    @ParameterizedTest
    @EnumSource(DepositMorphology.class)
    void outlinesAreSimplePolygonsThatTheApplicationAccepts(DepositMorphology morphology) {
        for (long seed = 1100; seed < 1120; seed++) {
            DepositTruth truth = truth(deposit(morphology, seed), Pose.straight());

            List<PixelPoint> vertices = truth.outline().stream()
                    .map(p -> new PixelPoint(p.x(), p.y()))
                    .toList();
            assertThat(new Polygon(vertices).vertices()).hasSameSizeAs(vertices);
        }
    }

    @Test
    void growsByTheFactorAskedFor() {
        Deposit deposit = deposit(DepositMorphology.TUMORAL_MASS, 1101);

        assertThat(deposit.grown(1.37).areaMm2()).isCloseTo(1.37 * deposit.areaMm2(), within(EXACT * 1e3));
    }

    @Nested
    class WhenThePatientIsRepositioned {
        @Test
        void keepsItsAreaInTheBody() {
            Deposit deposit = deposit(DepositMorphology.SHEET_LIKE, 1102);

            for (long seed = 1000; seed < 1020; seed++) {
                Pose pose = Pose.repeated(1.05, seed);
                DepositTruth truth = truth(deposit, pose);
                assertThat(truth.areaMm2()).isCloseTo(deposit.areaMm2(), within(EXACT * 1e3));
                double square = pose.magnification() * pose.magnification();
                assertThat(shoelace(truth.outline()) * 0.04).isCloseTo(deposit.areaMm2() * square, within(1e-6));
            }
        }
    }

    private static DepositTruth truth(Deposit deposit, Pose pose) {
        return DepositTruth.of(
                deposit, FilmSpec.of(Region.KNEE, BodySide.LEFT, 1000).pose(pose));
    }

    private static Deposit square(double size) {
        return deposit(DepositMorphology.NODULAR, 1)
                .outlined(List.of(new Place(0, 0), new Place(size, 0), new Place(size, size), new Place(0, size)));
    }

    static Deposit deposit(DepositMorphology morphology, long seed) {
        return DepositShape.at(0, 0, 30, morphology == DepositMorphology.LINEAR ? 4 : 18)
                .turned(30)
                .bent(0.06)
                .deposit("D1", "KNEE", BodySide.LEFT, morphology, 4, seed);
    }

    private static double shoelace(List<Place> outline) {
        double twice = 0;
        for (int i = 0; i < outline.size(); i++) {
            Place a = outline.get(i);
            Place b = outline.get((i + 1) % outline.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    private static double counted(List<Place> outline) {
        int fine = 8; // samples a pixel side
        double left = outline.stream().mapToDouble(Place::x).min().orElseThrow();
        double right = outline.stream().mapToDouble(Place::x).max().orElseThrow();
        double top = outline.stream().mapToDouble(Place::y).min().orElseThrow();
        double bottom = outline.stream().mapToDouble(Place::y).max().orElseThrow();
        List<Node> contour =
                outline.stream().map(p -> new Node(p.x(), p.y(), 0, 0, 0)).toList();
        long inside = 0;
        for (double y = top; y < bottom; y += 1.0 / fine) {
            for (double x = left; x < right; x += 1.0 / fine) {
                inside += DepthMap.signedDepth(x + 0.5 / fine, y + 0.5 / fine, contour) > 0 ? 1 : 0;
            }
        }
        return (double) inside / (fine * fine);
    }
}
