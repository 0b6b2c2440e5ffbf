package org.calcitrack.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.phantom.HeldOut;
import org.calcitrack.phantom.Region;
import org.calcitrack.tracking.matching.Hypothesis;
import org.calcitrack.tracking.matching.Traced;

/** Outlines with the question what they show, and the answer. */
public final class IdentityTruth {

    static final long TUNING_SEED = 100;
    /** So many series there are before the held-out ones begin. */
    static final int TUNING_SERIES = (int) (HeldOut.FIRST_SEED - TUNING_SEED);

    private IdentityTruth() {}

    /** One new outline among the others, and what is true of it. */
    public record Question(
            Traced fresh,
            List<Traced> earlier,
            List<Traced> beside,
            double tolerance,
            Hypothesis.Kind kind,
            List<String> identities,
            Set<String> parents) {

        /** Whether a hypothesis names exactly what is true. */
        public boolean isRight(Hypothesis.Kind offered, List<Integer> named) {
            return offered == kind
                    && named.stream()
                            .map(identities::get)
                            .collect(Collectors.toSet())
                            .equals(parents);
        }
    }

    /** Questions from tuning phantoms; the transforms are wrong by as much as alignments are. */
    public static List<Question> tuning(int series) {
        if (series > TUNING_SERIES) {
            throw new IllegalArgumentException(
                    series + " series to tune on would reach into the held-out ones; there are " + TUNING_SERIES);
        }
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            FilmPair pair = FilmPair.of(TUNING_SEED + i, Region.values()[i % Region.values().length]);
            questions.addAll(questions(IdentitySeries.of(TUNING_SEED + i, pair), pair, roughly(pair, i)));
        }
        return questions;
    }

    static SimilarityTransform roughly(FilmPair pair, long seed) {
        Dice dice = new Dice(seed);
        SimilarityTransform truth = IdentitySeries.truth(pair);
        double millimetre = 1 / pair.after().detector().spacingMm();
        return truth.then(new SimilarityTransform(
                1 + dice.normal(0.002),
                dice.normal(0.002),
                dice.normal(0.5) * millimetre,
                dice.normal(0.5) * millimetre));
    }

    /** Every outline of the later film, when all of them are drawn and nothing is linked yet. */
    static List<Question> questions(IdentitySeries series, FilmPair pair, SimilarityTransform transform) {
        List<Traced> earlier = series.before().stream()
                .map(each -> new Traced(
                        each.traced().outline().moved(transform),
                        each.traced().site(),
                        each.traced().side(),
                        each.traced().morphology()))
                .toList();
        List<String> identities =
                series.before().stream().map(IdentitySeries.Outlined::identity).toList();
        double tolerance = 0.004
                * Math.max(
                        pair.after().detector().rows(), pair.after().detector().columns());
        List<Question> questions = new ArrayList<>();
        for (IdentitySeries.Outlined fresh : series.after()) {
            List<Traced> beside = series.after().stream()
                    .filter(other -> other != fresh)
                    .map(IdentitySeries.Outlined::traced)
                    .toList();
            questions.add(new Question(
                    fresh.traced(), earlier, beside, tolerance, fresh.kind(), identities, fresh.parents()));
        }
        return questions;
    }
}
