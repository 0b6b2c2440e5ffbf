package org.calcitrack.annotation.assist;

import java.util.stream.IntStream;

/** What lies along the rays of a frame, ready for means over any stretch of a ray. */
final class Rays {

    private static final int SECTOR = 2;
    /** Dots stand apart: only a wide look finds out where they end. */
    private static final int WIDE_SECTOR = 7;

    /** The value at each step of each ray. */
    final float[][] value = new float[Frame.RAYS][Frame.LENGTH];

    final double[][] valueSums = new double[Frame.RAYS][];
    final double[][] textureSums = new double[Frame.RAYS][];
    final double[][] peakSums = new double[Frame.RAYS][];
    /** Means with the rays on either side. */
    final double[][] sectorSums;

    final double[][] widePeakSums;
    final double[][] wideTextureSums;

    /** The middle of the film's part around the centre. */
    final double centre;

    Rays(Patch patch, Frame frame) {
        IntStream.range(0, Frame.RAYS).parallel().forEach(ray -> {
            float[] line = new float[Frame.LENGTH];
            var from = frame.place(ray, 0.5);
            var to = frame.place(ray, 1.5);
            double column = patch.cellColumn(from.column());
            double row = patch.cellRow(from.row());
            double right = patch.cellColumn(to.column()) - column;
            double down = patch.cellRow(to.row()) - row;
            sample(patch.value, column, row, right, down, value[ray]);
            valueSums[ray] = sums(value[ray]);
            sample(patch.texture, column, row, right, down, line);
            textureSums[ray] = sums(line);
            sample(patch.peaks, column, row, right, down, line);
            peakSums[ray] = sums(line);
        });
        sectorSums = withNeighbours(valueSums, SECTOR);
        widePeakSums = withNeighbours(peakSums, WIDE_SECTOR);
        wideTextureSums = withNeighbours(textureSums, WIDE_SECTOR);
        double sum = 0;
        for (double[] each : valueSums) {
            sum += mean(each, 0, 6);
        }
        centre = sum / Frame.RAYS;
    }

    /** The mean from one step up to another; steps before the first or behind the last are left out. */
    static double mean(double[] sums, int from, int to) {
        int first = Math.clamp(from, 0, Frame.LENGTH - 1);
        int last = Math.clamp(to, first + 1, Frame.LENGTH);
        return (sums[last] - sums[first]) / (last - first);
    }

    private static double[][] withNeighbours(double[][] sums, int rays) {
        double[][] means = new double[Frame.RAYS][Frame.LENGTH + 1];
        for (int i = 0; i <= Frame.LENGTH; i++) {
            double running = 0;
            for (int other = -rays; other <= rays; other++) {
                running += sums[Math.floorMod(other, Frame.RAYS)][i];
            }
            for (int ray = 0; ray < Frame.RAYS; ray++) {
                means[ray][i] = running / (2 * rays + 1);
                running += sums[(ray + rays + 1) % Frame.RAYS][i] - sums[Math.floorMod(ray - rays, Frame.RAYS)][i];
            }
        }
        return means;
    }

    private static void sample(float[] map, double column, double row, double right, double down, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] = Patch.sample(map, column + i * right, row + i * down);
        }
    }

    private static double[] sums(float[] line) {
        double[] sums = new double[line.length + 1];
        for (int i = 0; i < line.length; i++) {
            sums[i + 1] = sums[i] + line[i];
        }
        return sums;
    }
}
