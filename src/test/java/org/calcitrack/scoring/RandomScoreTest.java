package org.calcitrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.calcitrack.imaging.BodyRegion.HAND;
import static org.calcitrack.imaging.Side.RIGHT;
import static org.calcitrack.scoring.Facts.THUMB;
import static org.calcitrack.scoring.Facts.WRIST;
import static org.calcitrack.scoring.Facts.box;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.calcitrack.annotation.DensityGrade;
import org.calcitrack.geometry.Ellipse;
import org.calcitrack.geometry.PixelPoint;
import org.calcitrack.geometry.SimilarityTransform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every score, on visits with random deposits; the seed is the test's name. */
class RandomScoreTest {

    private static final double ROUNDING = 1e-6;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDepositsPointsMakeUpTheScoreUnderEveryRule(long seed) {
        for (Protocol protocol : protocols()) {
            var score = new Scorer(protocol).of(visit(new Random(seed)));

            double sum = score.regions().stream()
                    .flatMap(region -> region.contributions().stream())
                    .mapToDouble(Contribution::points)
                    .sum();
            assertThat(sum).isCloseTo(score.known(), within(ROUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfOutliningChangesNothing(long seed) {
        var facts = visit(new Random(seed));
        var turned = new ArrayList<>(facts.seen());
        Collections.shuffle(turned, new Random(seed));
        var shuffled =
                new ScoreFacts(facts.visit(), facts.date(), facts.films(), facts.regions(), turned, facts.unseeable());

        for (Protocol protocol : protocols()) {
            assertThat(new Scorer(protocol).of(shuffled).known())
                    .isCloseTo(new Scorer(protocol).of(facts).known(), within(ROUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sizeOfPixelsAndPositioningChangeNothing(long seed) {
        var random = new Random(seed);
        var facts = visit(random);
        var way = new SimilarityTransform(
                random.nextDouble(0.5, 2), random.nextDouble(-4, 4), random.nextDouble(900), random.nextDouble(900));

        for (Protocol protocol : protocols()) {
            assertThat(new Scorer(protocol).of(Facts.moved(facts, way)).known())
                    .isCloseTo(new Scorer(protocol).of(facts).known(), within(ROUNDING));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withDensityByAreaOneDepositMoreNeverLowersTheScore(long seed) {
        var facts = visit(new Random(seed));
        var fewer = new ScoreFacts(
                facts.visit(),
                facts.date(),
                facts.films(),
                facts.regions(),
                facts.seen().subList(1, facts.seen().size()),
                facts.unseeable());

        assertThat(new Scorer(Facts.small()).of(facts).known())
                .isGreaterThanOrEqualTo(new Scorer(Facts.small()).of(fewer).known() - ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRegionIsCoveredByMoreThanAllOfIt(long seed) {
        var score = new Scorer(Facts.small()).of(visit(new Random(seed)));

        assertThat(score.regions()).allSatisfy(region -> {
            assertThat(region.percent()).isBetween(0.0, 100 + ROUNDING);
            assertThat(region.value().orElseThrow()).isBetween(0.0, 300 + ROUNDING);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheDepositsMovedIsWhatTheScoreMoved(long seed) {
        var from = new Scorer(Facts.small()).of(visit(new Random(seed)));
        var to = new Scorer(Facts.small()).of(visit(new Random(seed + 1000)));

        var movement = Movement.between(from, to);

        assertThat(movement.by()).isCloseTo(to.known() - from.known(), within(ROUNDING));
        assertThat(movement.moved()).extracting(moved -> -Math.abs(moved.by())).isSorted();
    }

    private static List<Protocol> protocols() {
        var bands = new CoverageScale.Banded(
                List.of(new CoverageScale.Band(0, 1), new CoverageScale.Band(5, 2), new CoverageScale.Band(25, 3)));
        return Stream.of(DensityScale.Rule.values())
                .flatMap(rule -> Stream.of(Facts.small(new CoverageScale.Percent(), rule), Facts.small(bands, rule)))
                .toList();
    }

    /** Up to nine deposits, many of them over each other and over the regions' edges. */
    private static ScoreFacts visit(Random random) {
        var facts = Facts.ofVisit()
                .film(HAND, RIGHT)
                .region(THUMB, box(0, 0, 130, 90))
                .region(WRIST, box(140, 0, 260, 100));
        int deposits = 1 + random.nextInt(9);
        for (int number = 1; number <= deposits; number++) {
            facts.deposit(
                    number,
                    DensityGrade.of(1 + random.nextInt(3)),
                    Ellipse.of(
                            new PixelPoint(random.nextDouble(-10, 270), random.nextDouble(-10, 110)),
                            random.nextDouble(2, 40),
                            random.nextDouble(2, 40),
                            random.nextDouble(3)));
        }
        return facts.facts();
    }
}
