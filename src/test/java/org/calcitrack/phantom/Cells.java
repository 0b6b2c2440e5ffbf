package org.calcitrack.phantom;

/** A field of random cells (Voronoi): how far a place is from the nearest seed and from the nearest wall between two cells. */
record Cells(double toSeed, double toWall, double cellValue) {
    /** Looks up the place (x, y), in units of the cell size; distances are in the same units. */
    static Cells at(long seed, double x, double y) {
        long column = (long) Math.floor(x);
        long row = (long) Math.floor(y);
        double nearest = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        long owner = 0;
        for (long j = row - 1; j <= row + 1; j++) {
            for (long i = column - 1; i <= column + 1; i++) {
                long key = i * 73_856_093L ^ j * 19_349_663L;
                double dx = i + 0.1 + 0.8 * Noise.uniform(seed, key) - x;
                double dy = j + 0.1 + 0.8 * Noise.uniform(seed + 1, key) - y;
                double distance = Math.sqrt(dx * dx + dy * dy);
                if (distance < nearest) {
                    second = nearest;
                    nearest = distance;
                    owner = key;
                } else if (distance < second) {
                    second = distance;
                }
            }
        }
        return new Cells(nearest, (second - nearest) / 2, Noise.uniform(seed + 2, owner));
    }
}
