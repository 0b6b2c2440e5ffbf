package org.calcitrack.annotation.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.Polygon;

/**
 * Proposes a contour from one click. Rays go out from the click; at every step of each ray a small network weighs what
 * speaks for the edge of a deposit; the closed way around for which most speaks is the contour. A second look from the
 * middle of the first contour, along its long axis, corrects what the place of the click spoilt.
 */
public final class AssistedOutline {

    /** Steps wider or narrower than the first proposal that can be asked for. */
    public static final int MOST_LEVELS = 12;

    private static final double STIFFNESS = 1.0;
    /** Steps that the second look goes beyond twice the first one's contour. */
    private static final int FARTHER = 24;
    // The bounds below were read off practice films: what parts good contours from poor ones and from clicks beside.
    /** Less likely than this on average, there is no edge. */
    private static final double LEAST_LIKELY = -2.7;
    /** Less likely than this on average, a contour is doubtful. */
    private static final double HARDLY_LIKELY = -2.25;
    /** A ray on which an edge is less likely than this speaks against the contour. */
    private static final double UNLIKELY = -6;

    private static final int MOST_UNLIKELY_RAYS = 3;

    /** Part of a step by which corners come back onto the film. */
    private static final double BACK = 0.25;

    private static final int STEP_WIDTH = 6;
    /** A step of brightness below this part of the usual one is none. */
    private static final double PLAIN = 0.2;

    private static final int LONGEST_WITHOUT_STEP = 7;

    private final EdgeNetwork network;

    AssistedOutline(EdgeNetwork network) {
        this.network = network;
    }

    /** With the network that the application is delivered with. */
    public static AssistedOutline delivered() {
        return new AssistedOutline(EdgeNetwork.delivered());
    }

    /**
     * Looks for the deposit at a place.
     *
     * @param click in pixels of the film
     * @param cell pixels of the film to a cell of about 0.2 mm
     * @param level 0 for the likeliest contour; 1, 2 … for the next ones outside it, -1, -2 … inside
     */
    public Proposal around(Brightness film, PixelPoint click, int cell, int level) {
        int factor = cell;
        while (true) {
            var found = look(film, click, factor);
            if (found.reach() < 0.8 * Frame.REACH || factor >= 8 * cell) {
                return found.proposal(film, Math.clamp(level, -MOST_LEVELS, MOST_LEVELS));
            }
            factor *= 2;
        }
    }

    private Found look(Brightness film, PixelPoint click, int factor) {
        var patch = new Patch(film, click, factor);
        var first = from(patch, new Frame(click, factor, 1, 0), Frame.REACH);
        // The second look need not go far beyond what the first one found.
        int end = Math.min(Frame.REACH, 2 * first.reach() + FARTHER);
        return from(patch, first.shape().within(film).frame(factor), end);
    }

    private Found from(Patch patch, Frame frame, int end) {
        var rays = new Rays(patch, frame);
        var signs = new EdgeSigns(rays);
        float[][] scores = new float[Frame.RAYS][Frame.REACH];
        IntStream.range(0, Frame.RAYS).parallel().forEach(ray -> {
            float[] row = new float[Frame.REACH * EdgeSigns.COUNT];
            signs.of(ray, row, end);
            network.weigh(row, scores[ray], end);
            ClosedPath.normalise(scores[ray], end);
        });
        var ways = new ClosedPath(scores, STIFFNESS);
        return new Found(frame, rays, ways, ways.best(all(EdgeSigns.FIRST), all(end - 1)));
    }

    private static int[] all(int step) {
        int[] steps = new int[Frame.RAYS];
        Arrays.fill(steps, step);
        return steps;
    }

    /** The likeliest way around in a frame. */
    private record Found(Frame frame, Rays rays, ClosedPath ways, int[] path) {

        int reach() {
            return Arrays.stream(path).max().orElseThrow();
        }

        Shape shape() {
            return Shape.of(corners(path));
        }

        Proposal proposal(Brightness film, int level) {
            if (ways.mean(path) < LEAST_LIKELY) {
                return new Proposal.NoEdge();
            }
            int[] way = path;
            for (int i = 0; i < Math.abs(level); i++) {
                way = level > 0 ? outside(way) : inside(way);
            }
            return new Proposal.Contour(new Polygon(within(film, way)), doubt(film, way));
        }

        private int[] outside(int[] way) {
            int[] least = Arrays.stream(way)
                    .map(r -> Math.min(Frame.REACH - 1, r + 1 + r / 40))
                    .toArray();
            return ways.best(least, all(Frame.REACH - 1));
        }

        private int[] inside(int[] way) {
            int[] most = Arrays.stream(way)
                    .map(r -> Math.max(EdgeSigns.FIRST, r - 1 - r / 40))
                    .toArray();
            return ways.best(all(EdgeSigns.FIRST), most);
        }

        private Proposal.Doubt doubt(Brightness film, int[] way) {
            if (corners(way).stream()
                    .anyMatch(p -> atBorder(p.column(), film.columns()) || atBorder(p.row(), film.rows()))) {
                return Proposal.Doubt.AT_BORDER;
            }
            boolean plain = longestWithoutStep(way) <= LONGEST_WITHOUT_STEP
                    && ways.unlikely(way, UNLIKELY) <= MOST_UNLIKELY_RAYS
                    && ways.mean(way) >= HARDLY_LIKELY;
            return plain ? Proposal.Doubt.NONE : Proposal.Doubt.MAY_LEAVE_TISSUE;
        }

        private boolean atBorder(double place, int length) {
            return place < frame.step() || place > length - frame.step();
        }

        /** The longest run of rays on which it does not get darker at the contour, of all rays. */
        private int longestWithoutStep(int[] way) {
            double[] steps = new double[Frame.RAYS];
            for (int ray = 0; ray < Frame.RAYS; ray++) {
                double[] sums = rays.sectorSums[ray];
                steps[ray] = Rays.mean(sums, way[ray] - STEP_WIDTH, way[ray])
                        - Rays.mean(sums, way[ray], way[ray] + STEP_WIDTH);
            }
            double usual = Arrays.stream(steps)
                    .sorted()
                    .skip(Frame.RAYS / 2)
                    .findFirst()
                    .orElseThrow();
            int longest = 0;
            int run = 0;
            for (int i = 0; i < 2 * Frame.RAYS && longest < Frame.RAYS; i++) {
                run = steps[i % Frame.RAYS] < PLAIN * usual ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            return longest;
        }

        private List<PixelPoint> corners(int[] way) {
            var corners = new ArrayList<PixelPoint>(Frame.RAYS);
            for (int ray = 0; ray < Frame.RAYS; ray++) {
                corners.add(frame.place(ray, way[ray]));
            }
            return corners;
        }

        /** The corners, drawn back along their rays as far as they leave the film. */
        private List<PixelPoint> within(Brightness film, int[] way) {
            var corners = new ArrayList<PixelPoint>(Frame.RAYS);
            for (int ray = 0; ray < Frame.RAYS; ray++) {
                double steps = way[ray];
                while (steps > 0 && !on(film, frame.place(ray, steps))) {
                    steps -= BACK;
                }
                corners.add(frame.place(ray, Math.max(steps, BACK)));
            }
            return corners;
        }

        private static boolean on(Brightness film, PixelPoint place) {
            return place.column() >= 0
                    && place.row() >= 0
                    && place.column() <= film.columns()
                    && place.row() <= film.rows();
        }
    }
}
