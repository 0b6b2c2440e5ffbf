package org.calcitrack.tracking.alignment;

/**
 * How strongly and in which direction edges run, on a coarse grid, as complex numbers of twice the angle: an edge counts
 * the same whether its bright side is left or right, so a negative looks like its positive.
 *
 * @param real strength times the cosine of twice the angle, row by row
 * @param imaginary strength times its sine
 * @param valid the part of each cell that the film shows, 0 to 1
 */
record Directions(int columns, int rows, float[] real, float[] imaginary, float[] valid) {

    /** @param cell pixels of the detail that make one cell of the grid, along each side */
    static Directions of(Detail detail, int cell) {
        int columns = (detail.columns() + cell - 1) / cell;
        int rows = (detail.rows() + cell - 1) / cell;
        var directions = new Directions(
                columns, rows, new float[columns * rows], new float[columns * rows], new float[columns * rows]);
        for (int row = 0; row < detail.rows(); row++) {
            for (int column = 0; column < detail.columns(); column++) {
                int at = row * detail.columns() + column;
                if (detail.valid().data[at] > 0) {
                    directions.add(
                            row / cell * columns + column / cell,
                            detail.across().data[at],
                            detail.down().data[at],
                            1f / (cell * cell));
                }
            }
        }
        return directions;
    }

    private void add(int at, float across, float down, float share) {
        float strength = (float) Math.sqrt(across * across + down * down);
        if (strength > 1e-6f) {
            real[at] += (across * across - down * down) / strength * share;
            imaginary[at] += 2 * across * down / strength * share;
        }
        valid[at] += share;
    }
}
