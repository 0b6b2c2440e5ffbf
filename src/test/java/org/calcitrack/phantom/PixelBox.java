package org.calcitrack.phantom;

/** The pixels that a rectangle in the body can fall on; right and bottom are exclusive. */
record PixelBox(int left, int top, int right, int bottom) {
    static PixelBox around(Projection projection, double x0, double y0, double x1, double y1, int columns, int rows) {
        double[] xs = {x0, x1, x0, x1};
        double[] ys = {y0, y0, y1, y1};
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            left = Math.min(left, projection.column(xs[i], ys[i]));
            right = Math.max(right, projection.column(xs[i], ys[i]));
            top = Math.min(top, projection.row(xs[i], ys[i]));
            bottom = Math.max(bottom, projection.row(xs[i], ys[i]));
        }
        return new PixelBox(
                Math.clamp((long) Math.floor(left) - 1, 0, columns),
                Math.clamp((long) Math.floor(top) - 1, 0, rows),
                Math.clamp((long) Math.ceil(right) + 1, 0, columns),
                Math.clamp((long) Math.ceil(bottom) + 1, 0, rows));
    }
}
