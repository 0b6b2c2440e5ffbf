package org.calcitrack.annotation.assist;

import java.util.Arrays;

/** The closed way around the centre for which most speaks: one step on each ray, neighbours close to each other. */
final class ClosedPath {

    /** However little speaks for an edge on one ray, the others decide. */
    static final float LEAST = -9;

    private static final int TURNS = 2;

    private final float[][] scores;
    private final double stiffness;

    /**
     * @param scores for each ray the logarithm of how likely the edge is at each step
     * @param stiffness what a change of the radius by a tenth costs from one ray to the next
     */
    ClosedPath(float[][] scores, double stiffness) {
        this.scores = scores;
        this.stiffness = stiffness;
    }

    /**
     * The best way within bounds, found by going around twice: the second turn no longer depends on where the first
     * began.
     *
     * @param least the lowest step allowed on each ray
     * @param most the highest step allowed on each ray
     */
    int[] best(int[] least, int[] most) {
        int length = TURNS * Frame.RAYS;
        short[][] from = new short[length][Frame.REACH];
        float[] before = new float[Frame.REACH];
        float[] now = new float[Frame.REACH];
        for (int i = 0; i < length; i++) {
            int ray = i % Frame.RAYS;
            Arrays.fill(now, Float.NEGATIVE_INFINITY);
            for (int r = least[ray]; r <= most[ray]; r++) {
                now[r] = Math.max(scores[ray][r], LEAST) + come(before, r, i, from);
            }
            float[] swap = before;
            before = now;
            now = swap;
        }
        return back(before, from, most[Frame.RAYS - 1], least[Frame.RAYS - 1]);
    }

    private float come(float[] before, int r, int ray, short[][] from) {
        if (ray == 0) {
            return 0;
        }
        int leap = 3 + r / 8;
        float cost = (float) (10 * stiffness / (r + 10));
        float best = Float.NEGATIVE_INFINITY;
        for (int other = Math.max(0, r - leap); other <= Math.min(Frame.REACH - 1, r + leap); other++) {
            float score = before[other] - cost * Math.abs(other - r);
            if (score > best) {
                best = score;
                from[ray][r] = (short) other;
            }
        }
        return best;
    }

    private static int[] back(float[] ends, short[][] from, int most, int least) {
        int r = least;
        for (int i = least; i <= most; i++) {
            r = ends[i] > ends[r] ? i : r;
        }
        int[] path = new int[Frame.RAYS];
        // The last half of the first turn and the first half of the second: far from both ends.
        int firstKept = Frame.RAYS / 2;
        for (int i = from.length - 1; i > firstKept; i--) {
            if (i < firstKept + Frame.RAYS) {
                path[i % Frame.RAYS] = r;
            }
            r = from[i][r];
        }
        path[firstKept] = r;
        return path;
    }

    /** On how many rays of a way hardly anything speaks for an edge. */
    int unlikely(int[] path, double below) {
        int count = 0;
        for (int ray = 0; ray < Frame.RAYS; ray++) {
            count += scores[ray][path[ray]] < below ? 1 : 0;
        }
        return count;
    }

    /** How likely the edge is on the rays of a way, on average. */
    double mean(int[] path) {
        double sum = 0;
        for (int ray = 0; ray < Frame.RAYS; ray++) {
            sum += Math.max(scores[ray][path[ray]], LEAST);
        }
        return sum / Frame.RAYS;
    }

    /** Turns weights into logarithms of probabilities, along one ray up to a step; behind it nothing is likely. */
    static void normalise(float[] weights, int end) {
        float greatest = Float.NEGATIVE_INFINITY;
        for (int r = EdgeSigns.FIRST; r < end; r++) {
            greatest = Math.max(greatest, weights[r]);
        }
        double sum = 0;
        for (int r = EdgeSigns.FIRST; r < end; r++) {
            sum += Math.exp(weights[r] - greatest);
        }
        float total = (float) (greatest + Math.log(sum));
        for (int r = 0; r < Frame.REACH; r++) {
            weights[r] = r < EdgeSigns.FIRST || r >= end ? LEAST : weights[r] - total;
        }
    }
}
