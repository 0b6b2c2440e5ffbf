package org.calcitrack.reading;

import java.util.List;
import java.util.Optional;
import org.calcitrack.statistics.Outcome;
import org.calcitrack.statistics.Repeatability;

/**
 * How far the readers of a set agree, by what is signed so far.
 *
 * @param readers what R1, R2 are called
 * @param between pairs of readers
 * @param within each reader's repeat beside the first read
 * @param ownError error of reading twice, over all readers, on logarithms of areas
 * @param repeatedDeposits how many deposits that rests on
 * @param mayAdopt whether who looks may make it the centre's own
 */
public record Agreement(
        ReadingSet set,
        List<String> readers,
        List<Comparison> between,
        List<Comparison> within,
        Outcome<Repeatability> ownError,
        int repeatedDeposits,
        Optional<Times> times,
        boolean mayAdopt) {

    public Agreement {
        readers = List.copyOf(readers);
        between = List.copyOf(between);
        within = List.copyOf(within);
    }

    /**
     * How long reads took, idle time left out; seconds.
     *
     * @param reads how many signed readings
     */
    public record Times(int reads, double median, double longest) {}
}
