package org.calcitrack.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.calcitrack.geometry.SimilarityTransform;
import org.calcitrack.phantom.PhantomFilms;
import org.calcitrack.phantom.Region;
import org.calcitrack.tracking.alignment.Aligned;
import org.calcitrack.tracking.alignment.FilmAligner;
import org.calcitrack.tracking.alignment.Picture;
import org.calcitrack.tracking.matching.Hypothesis;
import org.calcitrack.tracking.matching.Hypothesis.Kind;
import org.calcitrack.tracking.matching.Matcher;

/** How often the right proposal comes first, when a film's outlines are carried over by an automatic alignment. */
public final class IdentityAccuracy {

    private static final int BINS = 5;
    /** So many proposals are shown without asking for more. */
    private static final int SHOWN = 3;

    private final List<Answer> answers = new ArrayList<>();
    private int pairs;
    private int aligned;

    private record Answer(IdentityTruth.Question question, List<Hypothesis> ranked) {

        Hypothesis first() {
            return ranked.getFirst();
        }

        boolean rightFirst() {
            return question.isRight(first().kind(), first().earlier());
        }

        boolean offered() {
            return ranked.stream().limit(SHOWN).anyMatch(each -> question.isRight(each.kind(), each.earlier()));
        }

        boolean wronglySame() {
            return first().kind() == Kind.SAME && !rightFirst();
        }
    }

    private IdentityAccuracy() {}

    /** Measures so many pairs of films whose seeds begin here, with so many sets of deposits on each. */
    public static IdentityAccuracy measured(long firstSeed, int pairs, int sets) {
        IdentityAccuracy accuracy = new IdentityAccuracy();
        for (int i = 0; i < pairs; i++) {
            FilmPair pair = FilmPair.of(firstSeed + i, Region.values()[i % Region.values().length]);
            aligned(pair).ifPresent(transform -> accuracy.ask(firstSeed, sets, pair, transform));
        }
        accuracy.pairs = pairs;
        return accuracy;
    }

    /** The same with transforms that are wrong by half a millimetre and a few thousandths, without any picture. */
    public static IdentityAccuracy withoutPictures(long firstSeed, int pairs, int sets) {
        IdentityAccuracy accuracy = new IdentityAccuracy();
        for (int i = 0; i < pairs; i++) {
            FilmPair pair = FilmPair.of(firstSeed + i, Region.values()[i % Region.values().length]);
            accuracy.ask(firstSeed, sets, pair, IdentityTruth.roughly(pair, firstSeed + i));
        }
        return accuracy;
    }

    private void ask(long firstSeed, int sets, FilmPair pair, SimilarityTransform transform) {
        aligned++;
        for (int set = 0; set < sets; set++) {
            long seed = firstSeed + 31L * pair.before().seed() + 1000003L * set;
            for (var question : IdentityTruth.questions(IdentitySeries.of(seed, pair), pair, transform)) {
                answers.add(new Answer(
                        question,
                        Matcher.rank(question.fresh(), question.earlier(), question.beside(), question.tolerance())));
            }
        }
    }

    private static Optional<SimilarityTransform> aligned(FilmPair pair) {
        Picture before = pair.pictureBefore();
        Picture after = PhantomPictures.of(PhantomFilms.render(pair.after()));
        Aligned aligned = FilmAligner.align(before, after);
        if (aligned.quality() < Aligned.GOOD_ENOUGH) {
            return Optional.empty();
        }
        double there = (double) before.columns() / pair.before().detector().columns();
        double here = (double) after.columns() / pair.after().detector().columns();
        return Optional.of(new SimilarityTransform(there, 0, 0, 0)
                .then(aligned.transform())
                .then(new SimilarityTransform(1 / here, 0, 0, 0)));
    }

    /** The part of persisting deposits of which the right one comes first. */
    double persistingFirst() {
        return part(Kind.SAME, Answer::rightFirst);
    }

    /** The part of merged or split deposits that are offered as such among the first three. */
    double offered(Kind kind) {
        return part(kind, Answer::offered);
    }

    /** The part of all outlines whose first proposal is a known deposit, wrongly. */
    double falseSame() {
        return answers.stream().filter(Answer::wronglySame).count() / (double) answers.size();
    }

    private double part(Kind kind, Predicate<Answer> good) {
        List<Answer> those =
                answers.stream().filter(each -> each.question().kind() == kind).toList();
        return those.stream().filter(good).count() / (double) those.size();
    }

    /** The page of figures. */
    String report() {
        StringBuilder text = new StringBuilder(
                "Pairs aligned well enough to propose from: %d of %d; the others have no part in what follows.\n\n"
                        .formatted(aligned, pairs));
        text.append(
                "| truth | outlines | right first % | right among the first three % |\n| --- | --: | --: | --: |\n");
        for (Kind kind : Kind.values()) {
            long count = answers.stream()
                    .filter(each -> each.question().kind() == kind)
                    .count();
            text.append("| %s | %d | %.1f | %.1f |\n"
                    .formatted(
                            words(kind),
                            count,
                            100 * part(kind, Answer::rightFirst),
                            100 * part(kind, Answer::offered)));
        }
        text.append("\nFirst proposal a known deposit, wrongly (false \"same\"): %.2f %% of %d outlines.\n"
                .formatted(100 * falseSame(), answers.size()));
        text.append(
                "\n| probability of the first proposal | outlines | mean probability % | right % |\n| --- | --: | --: | --: |\n");
        double[] edges = {0, 0.5, 0.7, 0.9, 0.97, 1.01};
        for (int bin = 0; bin < BINS; bin++) {
            text.append(bin(edges[bin], edges[bin + 1]));
        }
        return text.toString();
    }

    private String bin(double from, double to) {
        List<Answer> those = answers.stream()
                .filter(each ->
                        each.first().probability() >= from && each.first().probability() < to)
                .toList();
        double mean = those.stream()
                .mapToDouble(each -> each.first().probability())
                .average()
                .orElse(0);
        double right = those.stream().filter(Answer::rightFirst).count() / (double) Math.max(1, those.size());
        return "| %.2f to %.2f | %d | %.1f | %.1f |\n"
                .formatted(from, Math.min(1, to), those.size(), 100 * mean, 100 * right);
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case SAME -> "persisting deposit";
            case SPLIT -> "part of a split deposit";
            case MERGED -> "merged deposit";
            case NEW -> "new deposit";
        };
    }
}
