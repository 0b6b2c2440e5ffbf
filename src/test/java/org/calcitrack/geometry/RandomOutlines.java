package org.calcitrack.geometry;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded outlines for property tests; the seed is the test's display name. */
final class RandomOutlines {

    private RandomOutlines() {}

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    /** A star-shaped, in general concave polygon. */
    static Polygon polygon(Random random) {
        int corners = 3 + random.nextInt(60);
        var centre = point(random);
        return new Polygon(IntStream.range(0, corners)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * (i + random.nextDouble(0.9)) / corners;
                    double radius = random.nextDouble(5, 200);
                    return new PixelPoint(
                            centre.column() + radius * Math.cos(angle), centre.row() + radius * Math.sin(angle));
                })
                .toList());
    }

    static Ellipse ellipse(Random random) {
        return Ellipse.of(
                point(random), random.nextDouble(2, 300), random.nextDouble(2, 300), random.nextDouble(-7, 7));
    }

    static SimilarityTransform similarity(Random random) {
        return new SimilarityTransform(
                random.nextDouble(0.5, 2),
                random.nextDouble(-4, 4),
                random.nextDouble(-500, 500),
                random.nextDouble(-500, 500));
    }

    static Scale scale(Random random) {
        return new Scale(random.nextDouble(0.05, 0.4), random.nextDouble(0.05, 0.4));
    }

    static PixelPoint point(Random random) {
        return new PixelPoint(random.nextDouble(3000), random.nextDouble(2500));
    }

    /** The ellipse as a polygon fine enough to stand in for it. */
    static List<PixelPoint> traced(Ellipse ellipse, int corners) {
        return IntStream.range(0, corners)
                .mapToObj(i -> ellipse.at(2 * Math.PI * i / corners))
                .toList();
    }
}
