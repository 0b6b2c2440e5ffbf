package org.calcitrack.tracking.matching;

/**
 * How much each number of the evidence counts.
 *
 * @param of the weights of each kind of hypothesis, in the order of the kinds and of the evidence's numbers
 */
record Weights(double[][] of) {

    /** Fitted on phantom series by {@code IdentityTuning}; the held-out series of docs/accuracy/identity.md took no part. */
    static final Weights FITTED = new Weights(new double[][] {
        {1.22, 2.70, 0.97, -1.96, -3.75, -1.65, 0.17, 0.71, 1.04}, // SAME
        {1.35, 1.54, 0.20, 0.58, -0.89, -3.43, 0.84, 1.91}, // SPLIT
        {2.19, 2.00, 1.56, 0.02, -2.65, 1.14}, // MERGED
        {-3.24, -2.20, 1.27}, // NEW
    });

    double score(Evidence evidence) {
        double[] weights = of[evidence.kind().ordinal()];
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * evidence.numbers()[i];
        }
        return score;
    }
}
