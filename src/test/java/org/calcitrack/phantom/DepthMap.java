package org.calcitrack.phantom;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How deep each place lies inside a body (mm, negative outside) on a regular grid, with the body's shell, edge radius and fill there.
 * Computed once for a patient's anatomy and sampled by every film.
 */
final class DepthMap {
    private static final int BLOCK = 8;
    private static final int COARSE = 4;

    final double left;
    final double top;
    final double step;
    final int columns;
    final int rows;
    final float[] depth;
    final float[] shell;
    final float[] radius;
    final float[] fill;

    private DepthMap(double left, double top, double right, double bottom, double step) {
        this.left = left - 2 * step;
        this.top = top - 2 * step;
        this.step = step;
        columns = (int) Math.ceil((right - left) / step) + 5;
        rows = (int) Math.ceil((bottom - top) / step) + 5;
        depth = new float[columns * rows];
        shell = new float[columns * rows];
        radius = new float[columns * rows];
        fill = new float[columns * rows];
    }

    /** The map of a closed contour; creases along its middle are softened over about softenMm. */
    static DepthMap of(List<Node> contour, double step, double softenMm) {
        DepthMap map = new DepthMap(
                contour.stream().mapToDouble(Node::x).min().orElseThrow(),
                contour.stream().mapToDouble(Node::y).min().orElseThrow(),
                contour.stream().mapToDouble(Node::x).max().orElseThrow(),
                contour.stream().mapToDouble(Node::y).max().orElseThrow(),
                step);
        int blocks = (map.columns + BLOCK - 1) / BLOCK;
        IntStream.range(0, blocks * ((map.rows + BLOCK - 1) / BLOCK))
                .parallel()
                .forEach(block -> map.fillBlock(block % blocks, block / blocks, contour));
        map.character(contour);
        map.soften(softenMm);
        return map;
    }

    /** The map of capsules melted together over about meltMm. */
    static DepthMap of(List<Capsule> capsules, double step, double meltMm, double softenMm, double skinMm) {
        double reach = 4;
        DepthMap map = new DepthMap(
                capsules.stream()
                                .mapToDouble(c -> Math.min(c.x0() - c.r0(), c.x1() - c.r1()))
                                .min()
                                .orElseThrow()
                        - reach,
                capsules.stream()
                                .mapToDouble(c -> Math.min(c.y0() - c.r0(), c.y1() - c.r1()))
                                .min()
                                .orElseThrow()
                        - reach,
                capsules.stream()
                                .mapToDouble(c -> Math.max(c.x0() + c.r0(), c.x1() + c.r1()))
                                .max()
                                .orElseThrow()
                        + reach,
                capsules.stream()
                                .mapToDouble(c -> Math.max(c.y0() + c.r0(), c.y1() + c.r1()))
                                .max()
                                .orElseThrow()
                        + reach,
                step);
        IntStream.range(0, map.rows).parallel().forEach(row -> map.fillRow(row, capsules, meltMm, skinMm));
        map.soften(softenMm);
        return map;
    }

    /** Depths of a block of cells, looking only at the segments that can be nearest to one of them. */
    private void fillBlock(int blockColumn, int blockRow, List<Node> contour) {
        double half = 0.7072 * BLOCK * step;
        double centreX = left + (blockColumn + 0.5) * BLOCK * step;
        double centreY = top + (blockRow + 0.5) * BLOCK * step;
        double[] distances = distances(centreX, centreY, contour);
        double nearest = Arrays.stream(distances).min().orElseThrow();
        int[] near = IntStream.range(0, distances.length)
                .filter(i -> distances[i] <= nearest + 2 * half)
                .toArray();
        boolean uniform = nearest > half;
        boolean inside = inside(centreX, centreY, contour);
        for (int row = blockRow * BLOCK; row < Math.min(rows, (blockRow + 1) * BLOCK); row++) {
            for (int column = blockColumn * BLOCK; column < Math.min(columns, (blockColumn + 1) * BLOCK); column++) {
                double x = left + column * step;
                double y = top + row * step;
                double distance = nearest(x, y, contour, near);
                boolean in = uniform ? inside : inside(x, y, contour);
                depth[row * columns + column] = (float) (in ? distance : -distance);
            }
        }
    }

    private static double[] distances(double x, double y, List<Node> contour) {
        double[] distances = new double[contour.size()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.sqrt(squareToSegment(x, y, contour.get(i), contour.get((i + 1) % distances.length)));
        }
        return distances;
    }

    private static double nearest(double x, double y, List<Node> contour, int[] among) {
        double nearest = Double.MAX_VALUE;
        for (int i : among) {
            nearest = Math.min(nearest, squareToSegment(x, y, contour.get(i), contour.get((i + 1) % contour.size())));
        }
        return Math.sqrt(nearest);
    }

    private static boolean inside(double x, double y, List<Node> contour) {
        boolean inside = false;
        Node from = contour.getLast();
        for (Node to : contour) {
            if (from.y() > y != to.y() > y
                    && x < (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()) + from.x()) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    /** Shell, radius and fill change slowly: they are computed on every fourth cell and interpolated between. */
    private void character(List<Node> contour) {
        int coarseColumns = columns / COARSE + 2;
        int coarseRows = rows / COARSE + 2;
        float[][] coarse = new float[3][coarseColumns * coarseRows];
        IntStream.range(0, coarseRows).parallel().forEach(row -> {
            for (int column = 0; column < coarseColumns; column++) {
                character(
                        coarse,
                        row * coarseColumns + column,
                        left + column * COARSE * step,
                        top + row * COARSE * step,
                        contour);
            }
        });
        IntStream.range(0, rows).parallel().forEach(row -> {
            for (int column = 0; column < columns; column++) {
                int index = row * columns + column;
                shell[index] = between(coarse[0], coarseColumns, column, row);
                radius[index] = between(coarse[1], coarseColumns, column, row);
                fill[index] = between(coarse[2], coarseColumns, column, row);
            }
        });
    }

    private static float between(float[] coarse, int coarseColumns, int column, int row) {
        int at = row / COARSE * coarseColumns + column / COARSE;
        float u = column % COARSE / (float) COARSE;
        float v = row % COARSE / (float) COARSE;
        float above = coarse[at] * (1 - u) + coarse[at + 1] * u;
        float below = coarse[at + coarseColumns] * (1 - u) + coarse[at + coarseColumns + 1] * u;
        return above * (1 - v) + below * v;
    }

    /** Signed distance of one place to a contour, mm, positive inside. */
    static double signedDepth(double x, double y, List<Node> contour) {
        double nearest = Double.MAX_VALUE;
        Node from = contour.getLast();
        for (Node to : contour) {
            nearest = Math.min(nearest, squareToSegment(x, y, from, to));
            from = to;
        }
        return inside(x, y, contour) ? Math.sqrt(nearest) : -Math.sqrt(nearest);
    }

    private static double squareToSegment(double x, double y, Node from, Node to) {
        double ax = to.x() - from.x();
        double ay = to.y() - from.y();
        double t = Math.clamp(((x - from.x()) * ax + (y - from.y()) * ay) / (ax * ax + ay * ay + 1e-12), 0.0, 1.0);
        double dx = x - from.x() - t * ax;
        double dy = y - from.y() - t * ay;
        return dx * dx + dy * dy;
    }

    private static void character(float[][] coarse, int index, double x, double y, List<Node> contour) {
        double weights = 0;
        double shells = 0;
        double radii = 0;
        double fills = 0;
        for (int i = 0; i < contour.size(); i += 3) {
            Node node = contour.get(i);
            double dx = node.x() - x;
            double dy = node.y() - y;
            double square = dx * dx + dy * dy + 0.5;
            double weight = 1 / (square * square);
            weights += weight;
            shells += weight * node.shell();
            radii += weight * node.radius();
            fills += weight * node.fill();
        }
        coarse[0][index] = (float) (shells / weights);
        coarse[1][index] = (float) (radii / weights);
        coarse[2][index] = (float) (fills / weights);
    }

    private void fillRow(int row, List<Capsule> capsules, double melt, double skinMm) {
        double y = top + row * step;
        for (int column = 0; column < columns; column++) {
            double x = left + column * step;
            double sum = 0;
            double radii = 0;
            for (Capsule capsule : capsules) {
                double weight = StrictMath.exp(Math.max(-60, capsule.depth(x, y)) / melt);
                sum += weight;
                radii += weight * capsule.edgeRadius(x, y);
            }
            int index = row * columns + column;
            depth[index] = (float) (melt * StrictMath.log(sum));
            radius[index] = (float) (radii / sum);
            shell[index] = (float) skinMm;
            fill[index] = 1;
        }
    }

    private void soften(double softenMm) {
        float[] soft = Blur.gaussian(depth, columns, rows, Math.max(0.5, softenMm / step));
        float[] softRadius = Blur.gaussian(radius, columns, rows, Math.max(0.5, softenMm / step));
        for (int i = 0; i < depth.length; i++) {
            double t = Math.clamp((depth[i] - 0.5 * softenMm) / (2 * softenMm), 0.0, 1.0);
            double blend = t * t * (3 - 2 * t);
            depth[i] = (float) (depth[i] * (1 - blend) + soft[i] * blend);
            radius[i] = (float) (radius[i] * (1 - blend) + softRadius[i] * blend);
        }
    }
}
