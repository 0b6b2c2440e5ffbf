package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.patient.PatientId;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static final AccountId ONE = AccountId.random();
    private static final AccountId TWO = AccountId.random();
    private static final List<ReadingCase> CASES = IntStream.rangeClosed(1, 12)
            .mapToObj(number ->
                    new ReadingCase(CaseId.random(), number, PatientId.random(), List.of(RadiographId.random())))
            .toList();

    @Test
    void theRecordedSeedMakesTheOrderAgain() {
        assertThat(order(7, 4, ONE)).isEqualTo(order(7, 4, ONE));
        assertThat(order(7, 4, ONE)).isNotEqualTo(order(8, 4, ONE));
    }

    @Test
    void eachReaderHasAnOrderOfTheirOwn() {
        assertThat(order(7, 0, ONE)).isNotEqualTo(order(7, 0, TWO));
        assertThat(order(7, 0, ONE)).containsExactlyInAnyOrderElementsOf(order(7, 0, TWO));
    }

    @Test
    void everyCaseComesOnceAndTheRepeatedOnesAgainAtTheEnd() {
        var order = order(7, 4, ONE);

        assertThat(order.subList(0, 12)).doesNotHaveDuplicates().hasSize(12);
        assertThat(order.subList(12, 16)).doesNotHaveDuplicates().isSubsetOf(order.subList(0, 12));
    }

    @Test
    void bothReadersRepeatTheSameCases() {
        var one = order(7, 4, ONE);
        var two = order(7, 4, TWO);

        assertThat(one.subList(12, 16)).containsExactlyInAnyOrderElementsOf(two.subList(12, 16));
    }

    private static List<CaseId> order(long seed, int repeats, AccountId reader) {
        var set = new ReadingSet(
                new ReadingSetId(new java.util.UUID(0, 1)),
                "Twice",
                ReadingMode.SINGLE_RANDOM,
                seed,
                Duration.ofHours(24),
                repeats,
                List.of(ONE, TWO),
                Optional.empty(),
                Instant.EPOCH);
        return ReadingOrder.of(set, CASES).stream()
                .filter(reading -> reading.reader().equals(reader))
                .map(reading -> reading.caseId().orElseThrow())
                .toList();
    }
}
