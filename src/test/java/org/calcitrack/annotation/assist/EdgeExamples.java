package org.calcitrack.annotation.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.calcitrack.geometry.PixelPoint;

/** Rays across deposits whose edge is known: what the network learns from. */
final class EdgeExamples {

    private static final int CLICKS = 3;
    private static final int SECOND_LOOKS = 2;
    /** Every eighth ray: neighbours say the same. */
    private static final int RAYS_APART = 8;

    private static final double INNER_PART = 0.7;

    private final List<Example> examples = new ArrayList<>();
    private final Random random;

    EdgeExamples(Random random) {
        this.random = random;
    }

    /**
     * One ray.
     *
     * @param signs at each step, {@link EdgeSigns#COUNT} numbers a step
     * @param wanted how likely the edge is at each step; sums to 1
     */
    record Example(float[] signs, float[] wanted) {}

    List<Example> all() {
        return examples;
    }

    /** Adds rays from clicks inside the deposit, and from its middle along its long axis. */
    void add(PhantomClicks film) {
        for (int i = 0; i < CLICKS; i++) {
            add(film, new Frame(film.click(random, INNER_PART), 1, 1, 0));
        }
        var shape = Shape.of(film.truth().vertices());
        for (int i = 0; i < SECOND_LOOKS; i++) {
            var near = new PixelPoint(
                    shape.centre().column() + 3 * random.nextGaussian(),
                    shape.centre().row() + 3 * random.nextGaussian());
            double stretch = Math.sqrt(shape.elongation()) * Math.exp(0.08 * random.nextGaussian());
            add(
                    film,
                    new Frame(near, 1, Math.clamp(stretch, 1, 3), shape.axisRadians() + 0.05 * random.nextGaussian()));
        }
    }

    private void add(PhantomClicks film, Frame frame) {
        var signs = new EdgeSigns(new Rays(new Patch(film, frame.centre(), 1), frame));
        for (int ray = random.nextInt(RAYS_APART); ray < Frame.RAYS; ray += RAYS_APART) {
            double edge = film.leaves(frame, ray);
            if (edge >= EdgeSigns.FIRST + 1 && edge <= Frame.REACH - 2) {
                float[] row = new float[Frame.REACH * EdgeSigns.COUNT];
                signs.of(ray, row, Frame.REACH);
                examples.add(new Example(row, around(edge)));
            }
        }
    }

    /** A bell around the edge, wider far from the centre where a ray crosses it at an angle. */
    private static float[] around(double edge) {
        float[] wanted = new float[Frame.REACH];
        double sum = 0;
        for (int r = EdgeSigns.FIRST; r < Frame.REACH; r++) {
            double away = (r - edge) / (1 + 0.01 * edge);
            wanted[r] = (float) Math.exp(-away * away / 2);
            sum += wanted[r];
        }
        for (int r = 0; r < Frame.REACH; r++) {
            wanted[r] /= (float) sum;
        }
        return wanted;
    }
}
