package org.calcitrack.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.calcitrack.account.AccountId;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineageGraphTest {

    private final DepositId one = DepositId.random();
    private final DepositId two = DepositId.random();
    private final DepositId three = DepositId.random();

    @Test
    void descendantsAreFoundThroughAnyNumberOfSteps() {
        var graph = new LineageGraph(List.of(split(one, one, two), split(two, two, three)));

        assertThat(graph.descendants(one)).containsExactlyInAnyOrder(two, three);
        assertThat(graph.hasCycle()).isFalse();
    }

    @Test
    void aDepositThatLivesOnIsNotItsOwnChild() {
        assertThat(new LineageGraph(List.of(split(one, one, two))).hasCycle()).isFalse();
    }

    @Test
    void findsACircleOfThree() {
        var graph = new LineageGraph(List.of(split(one, one, two), split(two, two, three), split(three, three, one)));

        assertThat(graph.hasCycle()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void historiesThatOnlyOpenNewDepositsHaveNoCircleInAnyOrderOfRecording(long seed) {
        var random = new Random(seed);
        var deposits =
                Stream.generate(DepositId::random).limit(3 + random.nextInt(20)).toList();
        var history = history(deposits, random);

        Collections.shuffle(history, random);

        assertThat(new LineageGraph(history).hasCycle()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneStepBackAlwaysClosesACircle(long seed) {
        var random = new Random(seed);
        var deposits =
                Stream.generate(DepositId::random).limit(3 + random.nextInt(20)).toList();
        var history = history(deposits, random);
        var first = history.get(random.nextInt(history.size()));
        var parent = first.parents().iterator().next();
        var child = first.children().stream()
                .filter(id -> !id.equals(parent))
                .findFirst()
                .orElseThrow();

        history.add(split(child, child, parent));

        assertThat(new LineageGraph(history).hasCycle()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    /** Each deposit but the first came of an earlier one. */
    private List<LineageEvent> history(List<DepositId> deposits, Random random) {
        var history = new ArrayList<LineageEvent>();
        for (int i = 1; i < deposits.size(); i++) {
            var parent = deposits.get(random.nextInt(i));
            history.add(split(parent, parent, deposits.get(i)));
        }
        return history;
    }

    private static LineageEvent split(DepositId parent, DepositId first, DepositId second) {
        return new LineageEvent(
                LineageEventId.random(),
                PatientId.random(),
                LineageKind.SPLIT,
                LocalDate.of(2024, 3, 12),
                Set.of(parent),
                Set.of(first, second),
                "",
                AccountId.random(),
                Instant.EPOCH);
    }
}
