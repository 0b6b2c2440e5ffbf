package org.calcitrack.tracking.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks what a new outline may show, with probabilities that hold on films nobody tuned anything on. */
public final class Matcher {

    private Matcher() {}

    /**
     * The hypotheses, likeliest first; never empty, since an outline may always be new.
     *
     * @param earlier the outlines of the earlier film, carried over, that no outline of this film is known to show
     * @param beside the other outlines of the film read
     * @param tolerance how exactly places are carried over, pixels of the film read
     */
    public static List<Hypothesis> rank(Traced fresh, List<Traced> earlier, List<Traced> beside, double tolerance) {
        return rank(new EvidenceFinder(fresh, earlier, beside, tolerance).all(), Weights.FITTED);
    }

    // McFadden's conditional logit: the probability is the exponential of the score over the sum of all of them
    static List<Hypothesis> rank(List<Evidence> evidence, Weights weights) {
        double[] scores = evidence.stream().mapToDouble(weights::score).toArray();
        double best = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        double sum = IntStream.range(0, scores.length)
                .mapToDouble(i -> Math.exp(scores[i] - best))
                .sum();
        return IntStream.range(0, scores.length)
                .mapToObj(i -> new Hypothesis(
                        evidence.get(i).kind(),
                        evidence.get(i).earlier(),
                        evidence.get(i).parts(),
                        Math.exp(scores[i] - best) / sum))
                .sorted(Comparator.comparingDouble(Hypothesis::probability).reversed())
                .toList();
    }
}
