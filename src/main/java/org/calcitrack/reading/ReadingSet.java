package org.calcitrack.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountId;

/**
 * Films put together to be read by the same people in the same way.
 *
 * @param seed from which each reader's order comes
 * @param washout how long after signing a case it may come again at the earliest
 * @param repeats how many cases each reader reads twice without being told
 * @param readers one or two
 * @param adjudicator who reads where two readers differ
 */
public record ReadingSet(
        ReadingSetId id,
        String title,
        ReadingMode mode,
        long seed,
        Duration washout,
        int repeats,
        List<AccountId> readers,
        Optional<AccountId> adjudicator,
        Instant madeAt) {

    public ReadingSet {
        readers = List.copyOf(readers);
    }
}
