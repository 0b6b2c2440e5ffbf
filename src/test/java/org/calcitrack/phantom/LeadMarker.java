package org.calcitrack.phantom;

import java.util.List;
import java.util.stream.IntStream;

/** The lead letter R or L that a radiographer lays on the plate, in a ring or on a plastic tag. */
record LeadMarker(String letter, double columnMm, double rowMm, double angle, boolean ring) {
    private static final double LEAD_AS_BONE_MM = 40;
    private static final double HEIGHT_MM = 9;
    private static final double STROKE_MM = 1.5;

    static LeadMarker of(FilmSpec spec) {
        long seed = Noise.seed(spec.seed(), "marker");
        double width = spec.detector().columns() * spec.detector().spacingMm();
        double height = spec.detector().rows() * spec.detector().spacingMm();
        boolean right = spec.region().bothSides() || spec.side() != BodySide.LEFT;
        double[] usual = place(spec.region(), Noise.between(seed, 3, -0.03, 0.03));
        double column = width * (right ? usual[0] : 1 - usual[0]);
        double row = height * usual[1];
        return new LeadMarker(
                right ? "R" : "L",
                column + Noise.between(seed, 1, -4, 4),
                row,
                Noise.between(seed, 2, -0.2, 0.2),
                Noise.uniform(seed, 4) < 0.5);
    }

    /** Where radiographers find room for it on the film of a right side, as parts of width and height. */
    private static double[] place(Region region, double jitter) {
        return switch (region) {
            case HAND -> new double[] {0.87, 0.12};
            case PELVIS -> new double[] {0.075, 0.12 + jitter};
            case HIP -> new double[] {0.91, 0.93};
            case THIGH -> new double[] {0.09, 0.86 + jitter};
            case SHOULDER -> new double[] {0.1, 0.2 + jitter};
            default -> new double[] {0.88, 0.82 + 2 * jitter};
        };
    }

    void paint(PathMap paths, double spacing) {
        double reach = 14;
        int top = Math.max(0, (int) ((rowMm - reach) / spacing));
        int bottom = Math.min(paths.rows, (int) ((rowMm + reach) / spacing));
        int left = Math.max(0, (int) ((columnMm - reach) / spacing));
        int right = Math.min(paths.columns, (int) ((columnMm + reach) / spacing));
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        IntStream.range(top, bottom).parallel().forEach(row -> {
            for (int column = left; column < right; column++) {
                double dx = (column + 0.5) * spacing - columnMm;
                double dy = (row + 0.5) * spacing - rowMm;
                double x = cos * dx + sin * dy;
                double y = cos * dy - sin * dx;
                double edge = Math.clamp((STROKE_MM / 2 - distance(x, y)) / spacing + 0.5, 0.0, 1.0);
                paths.add(row * paths.columns + column, plastic(x, y), edge * LEAD_AS_BONE_MM);
            }
        });
    }

    private double plastic(double x, double y) {
        boolean on = ring ? StrictMath.hypot(x, y) < 10.5 : Math.abs(x) < 6.5 && Math.abs(y) < 8;
        return on ? 3 : 0;
    }

    private double distance(double x, double y) {
        double nearest = ring ? Math.abs(StrictMath.hypot(x, y) - 9.6) + 0.35 : Double.MAX_VALUE;
        double scale = HEIGHT_MM * (ring ? 1 : 1.25) / 2;
        for (double[] stroke : letter.equals("R") ? R : L) {
            for (int i = 0; i + 3 < stroke.length; i += 2) {
                nearest = Math.min(
                        nearest,
                        toSegment(
                                x,
                                y,
                                stroke[i] * scale,
                                stroke[i + 1] * scale,
                                stroke[i + 2] * scale,
                                stroke[i + 3] * scale));
            }
        }
        return nearest;
    }

    private static double toSegment(double x, double y, double x0, double y0, double x1, double y1) {
        return Math.max(0, -new Capsule(x0, y0, 0, x1, y1, 0, 0).depth(x, y));
    }

    // Strokes in units of half the letter's height.
    private static final List<double[]> R = List.of(
            new double[] {-.5, 1, -.5, -1, .15, -1, .42, -.85, .52, -.5, .42, -.15, .15, 0, -.5, 0},
            new double[] {.05, 0, .55, 1});
    private static final List<double[]> L = List.of(new double[] {-.45, -1, -.45, 1, .5, 1});
}
