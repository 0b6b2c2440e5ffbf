package org.calcitrack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void doesItToEachThingOnce() throws Exception {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        try (Crew crew = new Crew(2)) {
            crew.time(
                    List.of(1, 2, 3, 4, 5), thing -> assertThat(done.add(thing)).isTrue());
        }

        assertThat(done).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void worksOnAsManyAtOnceAsItHasHands() throws Exception {
        // Each waits for the other: with one pair of hands this would never end.
        CyclicBarrier meeting = new CyclicBarrier(2);
        try (Crew crew = new Crew(2)) {
            double seconds = crew.time(List.of("a", "b"), thing -> meeting.await());

            assertThat(seconds).isPositive();
        }
    }

    @Test
    void countsTheTimeUntilTheLastIsDone() throws Exception {
        try (Crew crew = new Crew(2)) {
            double seconds = crew.time(List.of(1L, 60L), Thread::sleep);

            assertThat(seconds).isGreaterThanOrEqualTo(0.06);
        }
    }

    @Test
    void passesTheFirstFailureOn() {
        try (Crew crew = new Crew(1)) {
            assertThatThrownBy(() -> crew.time(List.of("film"), thing -> {
                        throw new IOException(thing);
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("film");
        }
    }
}
