package org.calcitrack.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StopwatchTest {

    private static final Instant NINE = Instant.parse("2024-03-12T09:00:00Z");

    @Test
    void countsTheTimeBetweenInputs() {
        var watch = Stopwatch.started(NINE).input(at(5)).input(at(12)).input(at(40));

        assertThat(watch.active()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void waitsAfterAMinuteWithoutInput() {
        var watch = Stopwatch.started(NINE).input(at(10)).input(at(10 + 3600)).input(at(10 + 3600 + 5));

        // 10 s, the minute before it stopped, 5 s
        assertThat(watch.active()).isEqualTo(Duration.ofSeconds(75));
    }

    @Test
    void exactlyAMinuteOfLookingIsReading() {
        assertThat(Stopwatch.started(NINE).input(at(60)).active()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void comingBackToThePageCountsNothing() {
        var watch = Stopwatch.started(NINE).input(at(10)).resumed(at(40)).input(at(43));

        assertThat(watch.active()).isEqualTo(Duration.ofSeconds(13));
    }

    @Test
    void aClockThatGoesBackTakesNothingAway() {
        var watch = Stopwatch.started(NINE)
                .input(at(30))
                .input(at(20))
                .resumed(at(10))
                .input(at(31));

        assertThat(watch.active()).isEqualTo(Duration.ofSeconds(31));
    }

    @Test
    void twoPagesOfOneReadingCountOnce() {
        var watch =
                Stopwatch.started(NINE).input(at(5)).input(at(5)).input(at(10)).input(at(10));

        assertThat(watch.active()).isEqualTo(Duration.ofSeconds(10));
    }

    private static Instant at(long second) {
        return NINE.plusSeconds(second);
    }
}
