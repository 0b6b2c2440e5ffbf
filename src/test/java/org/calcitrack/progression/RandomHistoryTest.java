package org.calcitrack.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of sums whatever becomes of deposits; each history is made from its seed. */
class RandomHistoryTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsAreEqualUnderAnyOrderOfEvents(long seed) {
        RandomHistory history = new RandomHistory(seed);
        List<BurdenCourse> asRecorded = burdens(history.facts(history.happenings()));
        List<Facts.Happening> shuffled = new ArrayList<>(history.happenings());
        Collections.shuffle(shuffled, new Random(seed));

        List<BurdenCourse> otherwise = burdens(history.facts(shuffled));

        assertThat(otherwise).isEqualTo(asRecorded);
        assertThat(courses(history.facts(shuffled))).isEqualTo(courses(history.facts(history.happenings())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void totalsHoldExactlyWhatIsThere(long seed) {
        RandomHistory history = new RandomHistory(seed);

        BurdenCourse total = burdens(history.facts(history.happenings())).getLast();

        for (LocalDate day : history.days()) {
            double there = history.sumOn(day);
            assertThat(total.points().stream().filter(point -> point.date().equals(day)))
                    .allSatisfy(point -> {
                        assertThat(point.sum().value()).isEqualTo(there);
                        assertThat(point.complete()).isTrue();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChildIsADepositAndEveryEndSaysWhatBecameOfIt(long seed) {
        RandomHistory history = new RandomHistory(seed);

        List<DepositCourse> courses = courses(history.facts(history.happenings()));

        Set<Integer> numbers =
                new TreeSet<>(courses.stream().map(DepositCourse::number).toList());
        for (Facts.Happening happening : history.happenings()) {
            assertThat(numbers).containsAll(happening.children());
        }
        assertThat(courses.stream().filter(course -> course.ended().isPresent()).map(DepositCourse::number))
                .containsExactlyInAnyOrderElementsOf(history.gone());
        assertThat(courses.stream().flatMap(course -> course.ended().stream()).map(Missing::words))
                .allMatch(words -> words.matches("(merged|split) into D.*|excised|resolved"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenBackAndPutBackLeavesNoTrace(long seed) {
        RandomHistory history = new RandomHistory(seed);
        Random random = new Random(seed);
        List<Facts.Happening> events = new ArrayList<>(history.happenings());
        List<BurdenCourse> before = burdens(history.facts(events));

        for (int step = 0; step < 5 && !events.isEmpty(); step++) {
            Facts.Happening back = events.remove(random.nextInt(events.size()));
            burdens(history.facts(events));
            events.add(back);
        }

        assertThat(burdens(history.facts(events))).isEqualTo(before);
    }

    private static List<BurdenCourse> burdens(Facts facts) {
        return new Burdens(List.copyOf(facts.days())).of(Stories.of(facts));
    }

    private static List<DepositCourse> courses(Facts facts) {
        return Stories.of(facts).stream().map(Story::course).toList();
    }
}
