package org.calcitrack.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverTest {

    /** Overlays compute corners, and so areas, to about eleven digits. */
    private static final double ROUNDING = 1e-7;

    /** Four standard deviations of a share told by a thousand places. */
    private static final double SAMPLED = 4 * Math.sqrt(0.25 / 1000);

    private static final Polygon REGION = square(0, 0, 10);

    @Test
    void whatTwoOutlinesCoverCountsOnceAndNamesBoth() {
        var cover = Cover.of(REGION, List.of(square(0, 0, 4), square(2, 0, 4)));

        // 16 + 16 - 8 of 100 px
        assertThat(cover.share()).isCloseTo(0.24, within(ROUNDING));
        assertThat(cover.pieces())
                .extracting(Cover.Piece::by)
                .containsExactlyInAnyOrder(Set.of(0), Set.of(1), Set.of(0, 1));
    }

    @Test
    void onlyWhatLiesWithinTheRegionCounts() {
        var cover = Cover.of(REGION, List.of(square(8, 8, 10), square(20, 20, 5)));

        assertThat(cover.share()).isCloseTo(0.04, within(ROUNDING));
    }

    @Test
    void outlinesThatTouchDoNotOverlap() {
        var cover = Cover.of(REGION, List.of(square(0, 0, 5), square(5, 0, 5)));

        assertThat(cover.pieces()).extracting(Cover.Piece::by).containsExactlyInAnyOrder(Set.of(0), Set.of(1));
        assertThat(cover.share()).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void aMarkerCoversNothing() {
        var marker = new Marker(new PixelPoint(5, 5));

        assertThat(Cover.of(REGION, List.of(marker)).pieces()).isEmpty();
        assertThat(Cover.contains(REGION, marker.at())).isTrue();
        assertThat(Cover.contains(REGION, new PixelPoint(11, 5))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void thePiecesAreTheUnionWhateverTheOrder(long seed) {
        var random = new Random(seed);
        var region = near(random, 300);
        List<Outline> outlines = outlines(random);
        var turned = new ArrayList<>(outlines);
        Collections.reverse(turned);

        var cover = Cover.of(region, outlines);

        assertThat(cover.share()).isCloseTo(Cover.of(region, turned).share(), within(ROUNDING));
        assertThat(cover.share()).isCloseTo(sampled(region, outlines), within(SAMPLED));
        assertThat(cover.share()).isBetween(0.0, 1 + ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void moreOutlinesNeverCoverLess(long seed) {
        var random = new Random(seed);
        var region = near(random, 300);
        List<Outline> outlines = outlines(random);

        double fewer = Cover.of(region, outlines.subList(1, outlines.size())).share();

        assertThat(Cover.of(region, outlines).share()).isGreaterThanOrEqualTo(fewer - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("org.calcitrack.geometry.RandomOutlines#seeds")
    void turningEnlargingAndShiftingTheFilmChangesNothing(long seed) {
        var random = new Random(seed);
        var region = near(random, 300);
        List<Outline> outlines = outlines(random);
        var way = RandomOutlines.similarity(random);

        var moved = Cover.of(
                region.moved(way),
                outlines.stream().map(outline -> outline.moved(way)).toList());

        assertThat(moved.share()).isCloseTo(Cover.of(region, outlines).share(), within(ROUNDING));
    }

    private static List<Outline> outlines(Random random) {
        return IntStream.range(0, 2 + random.nextInt(6))
                .<Outline>mapToObj(i -> near(random, 80))
                .toList();
    }

    /** A polygon somewhere around the same place. */
    private static Polygon near(Random random, double size) {
        var polygon = RandomOutlines.polygon(random);
        var at = polygon.centroid();
        return polygon.moved(SimilarityTransform.about(at, size / 200, 0))
                .moved(SimilarityTransform.shift(
                        1000 + random.nextDouble(-100, 100) - at.column(),
                        1000 + random.nextDouble(-100, 100) - at.row()));
    }

    /** An independent answer: the share of random places of the region that lie in any outline. */
    private static double sampled(Polygon region, List<Outline> outlines) {
        var random = new Random(7);
        var bounds = region.bounds();
        int inside = 0;
        int covered = 0;
        while (inside < 1000) {
            double column = random.nextDouble(bounds.left(), bounds.right());
            double row = random.nextDouble(bounds.top(), bounds.bottom());
            if (isIn(region, column, row)) {
                inside++;
                covered += outlines.stream().anyMatch(each -> isIn((Polygon) each, column, row)) ? 1 : 0;
            }
        }
        return covered / (double) inside;
    }

    /** Crossings of a ray, without the library that is tested. */
    private static boolean isIn(Polygon polygon, double column, double row) {
        var corners = polygon.vertices();
        boolean in = false;
        for (int i = 0; i < corners.size(); i++) {
            var a = corners.get(i);
            var b = corners.get((i + 1) % corners.size());
            if (a.row() > row != b.row() > row
                    && column < (b.column() - a.column()) * (row - a.row()) / (b.row() - a.row()) + a.column()) {
                in = !in;
            }
        }
        return in;
    }

    private static Polygon square(double column, double row, double size) {
        return new Polygon(List.of(
                new PixelPoint(column, row),
                new PixelPoint(column + size, row),
                new PixelPoint(column + size, row + size),
                new PixelPoint(column, row + size)));
    }
}
