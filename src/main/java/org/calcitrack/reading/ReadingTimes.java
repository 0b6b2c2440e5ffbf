package org.calcitrack.reading;

import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the stopwatch of each open reading; only its reader's input moves it. */
@Service
@Transactional
public class ReadingTimes {

    private static final String AMENDERS = "hasAnyRole('RADIOLOGIST', 'RHEUMATOLOGIST', 'ADMINISTRATOR')";

    private final ReadingTable readings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    ReadingTimes(ReadingTable readings, CurrentAccount currentAccount, Clock clock) {
        this.readings = readings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    /** The reader came to the page; returns the active time so far. */
    @PreAuthorize(AMENDERS)
    public Duration resume(ReadingId id) {
        return move(id, watch -> watch.resumed(clock.instant()));
    }

    /** The reader did something; returns the active time so far. */
    @PreAuthorize(AMENDERS)
    public Duration input(ReadingId id) {
        return move(id, watch -> watch.input(clock.instant()));
    }

    private Duration move(ReadingId id, UnaryOperator<Stopwatch> how) {
        var reading = readings.find(id)
                .filter(found -> found.reader().equals(currentAccount.get().id()))
                .orElseThrow(() -> new NotFound(id));
        if (reading.is(ReadingState.WAITING) || reading.is(ReadingState.VOID)) {
            throw new NotFound(id);
        }
        var watch = readings.stopwatch(id, reading.version());
        if (!reading.is(ReadingState.OPEN)) {
            return watch.active();
        }
        var moved = how.apply(watch);
        readings.keep(id, reading.version(), moved);
        return moved.active();
    }
}
