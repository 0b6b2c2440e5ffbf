package org.calcitrack.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.calcitrack.account.AccountId;
import org.calcitrack.imaging.RadiographId;

/** Asks to put films together for readers; see {@link ReadingSet} for what each means. */
public record MakeReadingSet(
        String title,
        ReadingMode mode,
        long seed,
        Duration washout,
        int repeats,
        List<AccountId> readers,
        Optional<AccountId> adjudicator,
        List<RadiographId> films) {

    /** Sooner than a day later a reader remembers; Chung et al., Arthritis Care Res 2015;67:425 waited so long. */
    static final Duration SHORTEST_WASHOUT = Duration.ofHours(24);

    private static final Duration LONGEST_WASHOUT = Duration.ofDays(366);

    /** @throws ReadingRefused when title, readers, washout or films cannot make a set */
    public MakeReadingSet {
        title = title.strip();
        readers = List.copyOf(readers);
        films = List.copyOf(films);
        if (title.isEmpty() || title.length() > 120) {
            throw ReadingRefused.setTitle();
        }
        if (readers.isEmpty()
                || readers.size() > 2
                || readers.stream().distinct().count() < readers.size()
                || adjudicator.filter(readers::contains).isPresent()
                || (adjudicator.isPresent() && readers.size() < 2)) {
            throw ReadingRefused.setReaders();
        }
        if (washout.compareTo(SHORTEST_WASHOUT) < 0 || washout.compareTo(LONGEST_WASHOUT) > 0) {
            throw ReadingRefused.setWashout();
        }
        if (films.isEmpty() || mode == ReadingMode.ROUTINE) {
            throw ReadingRefused.setFilms();
        }
        if (repeats < 0) {
            throw ReadingRefused.setRepeats();
        }
    }
}
