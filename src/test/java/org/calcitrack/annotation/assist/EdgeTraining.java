package org.calcitrack.annotation.assist;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.calcitrack.annotation.assist.EdgeExamples.Example;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.PracticeFilms;

/**
 * Trains the network of the assisted outline on practice films: {@code EdgeTraining FILE [films] [rounds]} writes its
 * weights. Each ray asks at which of its steps the edge is (softmax, cross-entropy); steps downhill by Adam (Kingma and
 * Ba, 2015).
 */
final class EdgeTraining {

    private static final int SIGNS = EdgeSigns.COUNT;
    private static final int CELLS = EdgeNetwork.CELLS;
    private static final int HIDDEN = CELLS * (SIGNS + 1);
    private static final int BATCH = 32;
    private static final double FIRST_RATE = 0.004;
    private static final double LAST_RATE = 0.0002;

    private final List<Example> examples;
    private final Random random;
    private final float[] weights = new float[HIDDEN + CELLS];
    private final float[] slopes = new float[weights.length];
    private final float[] moments = new float[weights.length];
    private final float[] squares = new float[weights.length];
    private final float[] inputs = new float[Frame.REACH * CELLS];
    private final float[] likely = new float[Frame.REACH];
    private int steps;

    private EdgeTraining(List<Example> examples, Random random) {
        this.examples = examples;
        this.random = random;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (random.nextGaussian() * (i < HIDDEN ? 0.3 : 0.5));
        }
    }

    /** Trains and writes. */
    public static void main(String[] words) throws IOException {
        int films = words.length > 1 ? Integer.parseInt(words[1]) : 160;
        int rounds = words.length > 2 ? Integer.parseInt(words[2]) : 14;
        var random = new Random(5);
        var examples = new EdgeExamples(random);
        IntStream.range(0, films)
                .mapToObj(number -> new PhantomClicks(PhantomFilms.render(PracticeFilms.film(number))))
                .forEach(examples::add);
        double[][] usual = usual(examples.all());
        var training = new EdgeTraining(examples.all(), random);
        for (int round = 0; round < rounds; round++) {
            double rate = FIRST_RATE * Math.pow(LAST_RATE / FIRST_RATE, round / (double) rounds);
            System.out.printf("round %d of %d: loss %.4f%n", round + 1, rounds, training.round(rate));
        }
        training.write(Path.of(words[0]), usual);
    }

    /** Brings every sign to mean 0 and deviation 1, and says what they were. */
    private static double[][] usual(List<Example> examples) {
        double[] mean = new double[SIGNS];
        double[] square = new double[SIGNS];
        double count = (double) examples.size() * (Frame.REACH - EdgeSigns.FIRST);
        for (Example example : examples) {
            for (int i = EdgeSigns.FIRST * SIGNS; i < example.signs().length; i++) {
                mean[i % SIGNS] += example.signs()[i] / count;
                square[i % SIGNS] += example.signs()[i] * example.signs()[i] / count;
            }
        }
        double[] deviation = IntStream.range(0, SIGNS)
                .mapToDouble(i -> Math.sqrt(Math.max(1e-8, square[i] - mean[i] * mean[i])))
                .toArray();
        for (Example example : examples) {
            for (int i = 0; i < example.signs().length; i++) {
                example.signs()[i] = (float) ((example.signs()[i] - mean[i % SIGNS]) / deviation[i % SIGNS]);
            }
        }
        return new double[][] {mean, deviation};
    }

    /** Goes through all examples once, and gives the mean loss. */
    private double round(double rate) {
        Collections.shuffle(examples, random);
        double loss = 0;
        for (int i = 0; i < examples.size(); i++) {
            loss += learn(examples.get(i)) / examples.size();
            if (i % BATCH == BATCH - 1 || i == examples.size() - 1) {
                step(rate, i % BATCH + 1);
            }
        }
        return loss;
    }

    private double learn(Example example) {
        Arrays.fill(likely, 0);
        for (int r = EdgeSigns.FIRST; r < Frame.REACH; r++) {
            for (int cell = 0; cell < CELLS; cell++) {
                float x = weights[cell * (SIGNS + 1) + SIGNS];
                for (int i = 0; i < SIGNS; i++) {
                    x += weights[cell * (SIGNS + 1) + i] * example.signs()[r * SIGNS + i];
                }
                inputs[r * CELLS + cell] = x;
                likely[r] += weights[HIDDEN + cell] * EdgeNetwork.squashed(x);
            }
        }
        ClosedPath.normalise(likely, Frame.REACH);
        double loss = 0;
        for (int r = EdgeSigns.FIRST; r < Frame.REACH; r++) {
            loss -= example.wanted()[r] * likely[r];
            descend(example, r, (float) Math.exp(likely[r]) - example.wanted()[r]);
        }
        return loss;
    }

    private void descend(Example example, int r, float error) {
        for (int cell = 0; cell < CELLS; cell++) {
            float x = inputs[r * CELLS + cell];
            slopes[HIDDEN + cell] += error * EdgeNetwork.squashed(x);
            float slope = error * weights[HIDDEN + cell] / ((1 + Math.abs(x)) * (1 + Math.abs(x)));
            int at = cell * (SIGNS + 1);
            for (int i = 0; i < SIGNS; i++) {
                slopes[at + i] += slope * example.signs()[r * SIGNS + i];
            }
            slopes[at + SIGNS] += slope;
        }
    }

    private void step(double rate, int batch) {
        steps++;
        for (int i = 0; i < weights.length; i++) {
            float slope = slopes[i] / batch + 1e-5f * weights[i];
            moments[i] = 0.9f * moments[i] + 0.1f * slope;
            squares[i] = 0.999f * squares[i] + 0.001f * slope * slope;
            double moment = moments[i] / (1 - Math.pow(0.9, steps));
            double square = squares[i] / (1 - Math.pow(0.999, steps));
            weights[i] -= (float) (rate * moment / (Math.sqrt(square) + 1e-8));
        }
        Arrays.fill(slopes, 0);
    }

    /** Writes weights for signs as they come: mean and deviation go into the first layer. */
    private void write(Path file, double[][] usual) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            for (int cell = 0; cell < CELLS; cell++) {
                double bias = weights[cell * (SIGNS + 1) + SIGNS];
                for (int i = 0; i < SIGNS; i++) {
                    double weight = weights[cell * (SIGNS + 1) + i] / usual[1][i];
                    bias -= weight * usual[0][i];
                    out.writeFloat((float) weight);
                }
                out.writeFloat((float) bias);
            }
            for (int cell = 0; cell < CELLS; cell++) {
                out.writeFloat(weights[HIDDEN + cell]);
            }
        }
    }
}
