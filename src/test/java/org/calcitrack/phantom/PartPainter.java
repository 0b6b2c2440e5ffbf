package org.calcitrack.phantom;

import java.util.stream.IntStream;

/** Adds a part of the anatomy to the paths of the rays. */
final class PartPainter {
    // Water-equivalent thickness of 1 mm of fat; of muscle over the fat that it displaces; of skin over fat.
    private static final double FAT = 0.86;
    private static final double MUSCLE_OVER_FAT = 0.17;
    private static final double SKIN_OVER_FAT = 0.24;
    private static final double TRABECULAR_CONTRAST = 0.2;

    private final PathMap paths;
    private final Projection projection;

    PartPainter(PathMap paths, Projection projection) {
        this.paths = paths;
        this.projection = projection;
    }

    void paint(Part part) {
        DepthMap map = part.map();
        double right = map.left + (map.columns - 1) * map.step;
        double bottom = map.top + (map.rows - 1) * map.step;
        PixelBox box = PixelBox.around(projection, map.left, map.top, right, bottom, paths.columns, paths.rows);
        IntStream.range(box.top(), box.bottom()).parallel().forEach(row -> {
            for (int column = box.left(); column < box.right(); column++) {
                pixel(part, row, column);
            }
        });
    }

    private void pixel(Part part, int row, int column) {
        DepthMap map = part.map();
        double x = projection.x(column + 0.5, row + 0.5);
        double y = projection.y(column + 0.5, row + 0.5);
        double gx = (x - map.left) / map.step;
        double gy = (y - map.top) / map.step;
        if (gx < 0 || gy < 0 || gx >= map.columns - 1 || gy >= map.rows - 1) {
            return;
        }
        int at = (int) gy * map.columns + (int) gx;
        double u = gx - (int) gx;
        double v = gy - (int) gy;
        double depth = sample(map.depth, at, map.columns, u, v);
        if (depth <= 0) {
            return;
        }
        double shell = sample(map.shell, at, map.columns, u, v);
        double radius = sample(map.radius, at, map.columns, u, v);
        double whole = part.depthRatio() * chord(depth, radius);
        double inside = part.depthRatio() * chord(depth - shell, Math.max(0.3, radius - shell));
        int index = row * paths.columns + column;
        switch (part.material()) {
            case SKIN -> {
                double lobules = 1 + 0.009 * Texture.TRABECULAE.at(x / 9, y / 9);
                paths.add(index, FAT * whole * lobules + SKIN_OVER_FAT * (whole - inside), 0);
            }
            case MUSCLE -> {
                double grain = grain(Texture.FIBRES, part, x, y);
                paths.add(index, part.depthRatio() * belly(depth, radius) * (MUSCLE_OVER_FAT + 0.005 * grain), 0);
            }
            case GAS -> paths.add(index, -0.8 * part.depthRatio() * belly(depth, radius), 0);
            case BONE -> {
                double fill = sample(map.fill, at, map.columns, u, v);
                double grain = grain(Texture.TRABECULAE, part, x, y);
                double trabeculae = inside * fill * Math.max(0.2, 1 + TRABECULAR_CONTRAST * grain);
                double wall = (whole - inside) * (1 + 0.035 * grain);
                paths.add(index, -(whole - inside), wall + trabeculae);
            }
        }
    }

    /** Length of the ray through a body with a rounded edge of this radius, depth mm inside its outline. */
    static double chord(double depth, double radius) {
        if (depth <= 0) {
            return 0;
        }
        double d = Math.min(depth, radius);
        return 2 * Math.sqrt(d * (2 * radius - d));
    }

    /** Length of the ray through something whose edge thins out gently. */
    private static double belly(double depth, double radius) {
        double t = Math.min(1, depth / radius);
        return 2 * radius * t * t * (3 - 2 * t);
    }

    private static double grain(Texture texture, Part part, double x, double y) {
        double cos = part.grainCos();
        double sin = part.grainSin();
        return texture.at(cos * x + sin * y, cos * y - sin * x);
    }

    private static double sample(float[] plane, int at, int columns, double u, double v) {
        double above = plane[at] * (1 - u) + plane[at + 1] * u;
        double below = plane[at + columns] * (1 - u) + plane[at + columns + 1] * u;
        return above * (1 - v) + below * v;
    }
}
