package org.calcitrack.tracking.alignment;

/**
 * How far two pictures agree once one is laid on the other. The overlap is cut into tiles; a tile agrees when the two
 * pictures correlate there and would not correlate better a few pixels further. Tiles count by how firmly what stands out
 * in them holds: empty air neither helps nor hurts, and shafts, along which films may slide, hardly do.
 *
 * @param quality the agreeing share of what stands out in the overlap, 0 to 1
 * @param overlap the share of what stands out in the picture with less of it that lies in the overlap, 0 to 1
 */
record Agreement(double quality, double overlap) {

    private static final int TILE = 16;
    /** A tile whose content would fit better more than this many pixels away does not agree. */
    private static final int NEAR = 1;

    private static final int SEARCHED = 4;
    private static final double CORRELATED = 0.45;
    /** Tiles must be known to this part. */
    private static final double KNOWN = 0.5;

    static Agreement of(Laid laid) {
        var to = laid.to();
        double agreeing = 0;
        double all = 0;
        for (int top = 0; top + TILE <= to.rows(); top += TILE / 2) {
            for (int left = 0; left + TILE <= to.columns(); left += TILE / 2) {
                if (laid.known(left, top, TILE) < KNOWN) {
                    continue;
                }
                double weight = laid.hold(left, top, TILE);
                all += weight;
                agreeing += agrees(laid, left, top) ? weight : 0;
            }
        }
        double quality = all == 0 ? 0 : agreeing / all;
        return new Agreement(quality, laid.overlap());
    }

    private static boolean agrees(Laid laid, int left, int top) {
        double best = -1;
        double bestNear = -1;
        for (int rows = -SEARCHED; rows <= SEARCHED; rows++) {
            for (int columns = -SEARCHED; columns <= SEARCHED; columns++) {
                double correlation = laid.correlation(left, top, TILE, columns, rows);
                best = Math.max(best, correlation);
                if (Math.abs(rows) <= NEAR && Math.abs(columns) <= NEAR) {
                    bestNear = Math.max(bestNear, correlation);
                }
            }
        }
        return bestNear >= CORRELATED && bestNear >= best - 0.02;
    }
}
