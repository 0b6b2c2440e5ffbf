package org.calcitrack.phantom;

/** What lies on the way of the x-rays to each pixel: millimetres of water-like tissue and of compact bone. */
final class PathMap {
    final int rows;
    final int columns;
    final float[] soft;
    final float[] bone;

    PathMap(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        soft = new float[rows * columns];
        bone = new float[rows * columns];
    }

    /** Adds to one pixel. */
    void add(int index, double softMm, double boneMm) {
        soft[index] = (float) (soft[index] + softMm);
        bone[index] = (float) (bone[index] + boneMm);
    }
}
