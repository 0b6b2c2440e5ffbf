package org.calcitrack.annotation.assist;

/** What speaks for or against the edge of a deposit at a step of a ray, as a row of numbers. */
final class EdgeSigns {

    static final int COUNT = 35;

    /** Nearer to the centre nothing can be judged. */
    static final int FIRST = 3;

    private static final int NEAR = 4;
    private static final int FAR_LOOK = 60;

    private final Rays rays;

    EdgeSigns(Rays rays) {
        this.rays = rays;
    }

    /** The signs at every step of a ray up to an end, {@link #COUNT} numbers a step. */
    void of(int ray, float[] into, int end) {
        double[] value = rays.valueSums[ray];
        double[] sector = rays.sectorSums[ray];
        double[] texture = rays.textureSums[ray];
        double[] peaks = rays.peakSums[ray];
        double[] widePeaks = rays.widePeakSums[ray];
        double[] wideTexture = rays.wideTextureSums[ray];
        float[] drops = drops(sector);
        for (int r = FIRST; r < end; r++) {
            int at = r * COUNT;
            into[at++] = (float) drop(value, r, 2);
            into[at++] = (float) drop(value, r, NEAR);
            into[at++] = (float) drop(value, r, 8);
            into[at++] = (float) drop(value, r, 16);
            into[at++] = (float) drop(sector, r, 2);
            into[at++] = (float) drop(sector, r, NEAR);
            into[at++] = (float) drop(sector, r, 8);
            into[at++] = (float) drop(sector, r, 16);
            into[at++] = (float) Rays.mean(texture, r - 8, r);
            into[at++] = (float) Rays.mean(texture, r, r + 8);
            into[at++] = (float) Rays.mean(texture, r + 4, r + 24);
            into[at++] = (float) Rays.mean(peaks, r - 6, r);
            into[at++] = (float) Rays.mean(peaks, r - 20, r);
            into[at++] = (float) Rays.mean(peaks, r, r + 6);
            into[at++] = (float) Rays.mean(peaks, r, r + 20);
            into[at++] = (float) (Rays.mean(sector, 0, r) - Rays.mean(sector, r, r + 16));
            into[at++] = (float) (Rays.mean(sector, r - 3, r) - rays.centre);
            into[at++] = (float) (Rays.mean(sector, r, r + 3) - rays.centre);
            into[at++] = greatest(drops, r + 5, r + FAR_LOOK, 1);
            into[at++] = greatest(drops, FIRST, r - 5, 1);
            into[at++] = greatest(drops, FIRST, r - NEAR, -1);
            into[at++] = greatest(drops, r + NEAR, r + 40, -1);
            into[at++] = (float) Math.log(r);
            into[at++] = r / 100f;
            into[at++] = (float) Rays.mean(value, r, r + NEAR);
            into[at++] = (float) Rays.mean(texture, 0, r);
            into[at++] = (float) Rays.mean(peaks, 0, r);
            into[at++] = (float) Rays.mean(peaks, r + 6, r + 40);
            into[at++] = (float) Rays.mean(widePeaks, r - 10, r);
            into[at++] = (float) Rays.mean(widePeaks, r - 30, r);
            into[at++] = (float) Rays.mean(widePeaks, r, r + 10);
            into[at++] = (float) Rays.mean(widePeaks, r, r + 30);
            into[at++] = (float) Rays.mean(widePeaks, 0, r);
            into[at++] = (float) drop(wideTexture, r, 12);
            into[at] = (float) drop(wideTexture, r, 30);
        }
    }

    /** How much darker it is behind a step than before it. */
    private static double drop(double[] sums, int r, int width) {
        return Rays.mean(sums, r - width, r) - Rays.mean(sums, r, r + width);
    }

    private static float[] drops(double[] sums) {
        float[] drops = new float[Frame.LENGTH];
        for (int r = 1; r < Frame.LENGTH; r++) {
            drops[r] = (float) drop(sums, r, NEAR);
        }
        return drops;
    }

    private static float greatest(float[] drops, int from, int to, int sign) {
        float greatest = 0;
        for (int i = from; i < Math.min(to, Frame.LENGTH); i++) {
            greatest = Math.max(greatest, sign * drops[i]);
        }
        return greatest;
    }
}
