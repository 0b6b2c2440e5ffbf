package org.calcitrack.tracking.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.accuracy.IdentityTruth;

/** Fits the weights of the evidence on tuning phantoms and prints them, to be copied into {@link Weights}. */
final class IdentityTuning {

    private static final int ROUNDS = 3000;
    private static final double STEP = 0.02;
    /** Keeps weights small that the films do not decide. */
    private static final double PULL = 1e-4;

    private record Example(List<Evidence> evidence, int right) {}

    private IdentityTuning() {}

    public static void main(String[] words) {
        List<Example> examples = new ArrayList<>();
        IdentityTruth.tuning(Integer.parseInt(words[0]))
                .forEach(question -> example(question).ifPresent(examples::add));
        System.out.println(examples.size() + " outlines, of which the right answer is among the evidence");
        print(fitted(examples));
    }

    private static Optional<Example> example(IdentityTruth.Question question) {
        List<Evidence> evidence =
                new EvidenceFinder(question.fresh(), question.earlier(), question.beside(), question.tolerance()).all();
        for (int i = 0; i < evidence.size(); i++) {
            if (question.isRight(evidence.get(i).kind(), evidence.get(i).earlier())) {
                return Optional.of(new Example(evidence, i));
            }
        }
        System.out.println("not offered: " + question.kind());
        return Optional.empty();
    }

    // Adam: Kingma and Ba, 2015
    private static double[][] fitted(List<Example> examples) {
        double[][] weights = zeros();
        double[][] mean = zeros();
        double[][] square = zeros();
        for (int round = 1; round <= ROUNDS; round++) {
            double[][] slope = slope(examples, weights);
            for (int kind = 0; kind < weights.length; kind++) {
                for (int i = 0; i < slope[kind].length; i++) {
                    double g = slope[kind][i] / examples.size() - PULL * weights[kind][i];
                    mean[kind][i] = 0.9 * mean[kind][i] + 0.1 * g;
                    square[kind][i] = 0.999 * square[kind][i] + 0.001 * g * g;
                    double m = mean[kind][i] / (1 - Math.pow(0.9, round));
                    double v = square[kind][i] / (1 - Math.pow(0.999, round));
                    weights[kind][i] += STEP * m / (Math.sqrt(v) + 1e-8);
                }
            }
        }
        return weights;
    }

    private static double[][] slope(List<Example> examples, double[][] weights) {
        double[][] slope = zeros();
        Weights now = new Weights(weights);
        for (Example example : examples) {
            double[] scores =
                    example.evidence().stream().mapToDouble(now::score).toArray();
            double best = Arrays.stream(scores).max().orElse(0);
            double sum = Arrays.stream(scores).map(s -> Math.exp(s - best)).sum();
            for (int i = 0; i < scores.length; i++) {
                Evidence evidence = example.evidence().get(i);
                double surprise = (i == example.right() ? 1 : 0) - Math.exp(scores[i] - best) / sum;
                for (int j = 0; j < evidence.numbers().length; j++) {
                    slope[evidence.kind().ordinal()][j] += surprise * evidence.numbers()[j];
                }
            }
        }
        return slope;
    }

    private static double[][] zeros() {
        return Arrays.stream(Weights.FITTED.of())
                .map(weights -> new double[weights.length])
                .toArray(double[][]::new);
    }

    private static void print(double[][] weights) {
        for (Hypothesis.Kind kind : Hypothesis.Kind.values()) {
            System.out.println("{"
                    + Arrays.stream(weights[kind.ordinal()])
                            .mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight))
                            .collect(Collectors.joining(", "))
                    + "}, // " + kind);
        }
    }
}
