package org.calcitrack.phantom;

import java.util.stream.IntStream;

/**
 * A radiopaque scale of 100 mm that lay on the plate: something of known length for films without spacing. It measures at the detector.
 *
 * @param columnMm left end of the scale, mm at the detector
 * @param rowMm line of the scale, mm at the detector
 */
record LeadRuler(double columnMm, double rowMm) {
    static final double LENGTH_MM = 100;
    private static final double LEAD_AS_BONE_MM = 40;
    private static final double HALF_LINE_MM = 0.35;

    static LeadRuler of(FilmSpec spec) {
        double width = spec.detector().columns() * spec.detector().spacingMm();
        double height = spec.detector().rows() * spec.detector().spacingMm();
        return new LeadRuler((width - LENGTH_MM) / 2, height - 18);
    }

    void paint(PathMap paths, double spacing) {
        int top = (int) ((rowMm - 6) / spacing);
        int bottom = Math.min(paths.rows, (int) ((rowMm + 2) / spacing));
        IntStream.range(Math.max(0, top), bottom).parallel().forEach(row -> {
            for (int column = 0; column < paths.columns; column++) {
                double x = (column + 0.5) * spacing - columnMm;
                double y = (row + 0.5) * spacing - rowMm;
                double edge = Math.clamp((HALF_LINE_MM - distance(x, y)) / spacing + 0.5, 0.0, 1.0);
                paths.add(row * paths.columns + column, 0, edge * LEAD_AS_BONE_MM);
            }
        });
    }

    /** To the base line or the nearest tick; ticks every 10 mm, longer at the ends and in the middle. */
    private static double distance(double x, double y) {
        double base = Math.hypot(Math.max(0, Math.max(-x, x - LENGTH_MM)), y);
        double tick = Math.clamp(Math.rint(x / 10), 0.0, 10.0);
        double length = tick % 5 == 0 ? 5 : 3;
        double toTick = Math.hypot(x - 10 * tick, Math.max(0, Math.max(y, -length - y)));
        return Math.min(base, toTick);
    }
}
