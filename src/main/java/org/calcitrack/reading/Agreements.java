package org.calcitrack.reading;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calcitrack.account.Account;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.account.Role;
import org.calcitrack.imaging.Radiograph;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.calcitrack.statistics.Pair;
import org.calcitrack.statistics.Repeatability;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the readers of a set agree, live. Coordinators see it at any time, readers when they have nothing of the set
 * left to sign.
 */
@Service
@Transactional
public class Agreements {

    /** A standard deviation from fewer pairs is off by more than a sixth; too loose to judge patients by. */
    static final int FEWEST_PAIRS = 20;

    private final ReadingSetTable sets;
    private final ReadingTable readings;
    private final MarkTable marks;
    private final CentreError error;
    private final ReaderNames names;
    private final Blinding blinding;
    private final Radiographs radiographs;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agreements(
            ReadingSetTable sets,
            ReadingTable readings,
            MarkTable marks,
            CentreError error,
            ReaderNames names,
            Blinding blinding,
            Radiographs radiographs,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sets = sets;
        this.readings = readings;
        this.marks = marks;
        this.error = error;
        this.names = names;
        this.blinding = blinding;
        this.radiographs = radiographs;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything that the set's signed readings say.
     *
     * @throws ReadingRefused when the current account still has to read in it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Agreement of(ReadingSetId id) {
        var set = visible(id);
        var reads = new SetReads(sets.cases(id), signed(id));
        var ends = ends(sets.cases(id));
        var within = within(set, reads, ends);
        var repeats = repeats(within);
        return new Agreement(
                set,
                set.readers().stream().map(names::of).toList(),
                between(set, reads, ends),
                within,
                Repeatability.of(repeats),
                repeats.size(),
                times(id),
                isCoordinator());
    }

    /**
     * The raw data as a table: one line for each mark, pseudonyms for cases and readers, no names and no dates.
     *
     * @throws ReadingRefused when the current account still has to read in it
     */
    @PreAuthorize("isAuthenticated()")
    public String table(ReadingSetId id) {
        var set = visible(id);
        events.publishEvent(new AgreementExported(id));
        return new ReadingsCsv(set, sets.cases(id)).of(readings.ofSet(id), readings::versions, marks::of);
    }

    /**
     * Makes the error of reading twice in this set the centre's own; from then on it tells change from error.
     *
     * @throws ReadingRefused when fewer than 20 deposits were read twice
     */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'RESEARCHER')")
    public void adopt(ReadingSetId id) {
        var found = of(id);
        if (found.repeatedDeposits() < FEWEST_PAIRS) {
            throw ReadingRefused.tooFewRepeats(found.repeatedDeposits());
        }
        double change = found.ownError()
                .found()
                .orElseThrow(() -> ReadingRefused.tooFewRepeats(found.repeatedDeposits()))
                .smallestDetectableChange()
                .value();
        error.adopt(id, change, found.repeatedDeposits(), me().id(), clock.instant());
        events.publishEvent(new MeasurementErrorAdopted(id));
    }

    private ReadingSet visible(ReadingSetId id) {
        var set = sets.find(id).orElseThrow(() -> new NotFound(id));
        var mine = readings.ofSet(id).stream()
                .filter(reading -> reading.reader().equals(me().id()))
                .toList();
        if (mine.stream().anyMatch(reading -> reading.is(ReadingState.WAITING) || reading.is(ReadingState.OPEN))) {
            throw ReadingRefused.stillReading();
        }
        if (mine.isEmpty() && !isCoordinator()) {
            throw new AccessDeniedException("Only coordinators and readers of the set");
        }
        return set;
    }

    private List<SetReads.Read> signed(ReadingSetId id) {
        return readings.ofSet(id).stream()
                .filter(reading -> reading.is(ReadingState.SIGNED))
                .map(reading -> new SetReads.Read(reading, marks.of(reading.id(), reading.version())))
                .toList();
    }

    private static List<Comparison> between(ReadingSet set, SetReads reads, Map<Integer, Comparing.Ends> ends) {
        var comparisons = new ArrayList<Comparison>();
        for (int i = 0; i < set.readers().size(); i++) {
            for (int j = i + 1; j < set.readers().size(); j++) {
                var films = reads.both(set.readers().get(i), 1, set.readers().get(j), 1);
                comparisons.add(new Comparing(films).of("R" + (i + 1), "R" + (j + 1), ends));
            }
        }
        return comparisons;
    }

    private static List<Comparison> within(ReadingSet set, SetReads reads, Map<Integer, Comparing.Ends> ends) {
        if (set.repeats() == 0) {
            return List.of();
        }
        return IntStream.range(0, set.readers().size())
                .mapToObj(i -> {
                    AccountId reader = set.readers().get(i);
                    String name = "R" + (i + 1);
                    return new Comparing(reads.both(reader, 1, reader, 2)).of(name, name + " again", ends);
                })
                .toList();
    }

    private static List<Pair> repeats(List<Comparison> within) {
        return within.stream()
                .flatMap(comparison -> comparison.points().stream())
                .map(point -> new Pair(point.first(), point.second()).log())
                .toList();
    }

    /** For cases with films of several days, the first and the last of them. */
    private Map<Integer, Comparing.Ends> ends(List<ReadingCase> cases) {
        Map<Integer, Comparing.Ends> ends = new HashMap<>();
        for (var each : cases) {
            var films = each.films().stream()
                    .map(film -> blinding.lifted(() -> radiographs.find(film)))
                    .toList();
            var byDate = IntStream.range(0, films.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> films.get(i).acquiredOn()))
                    .toList();
            Radiograph first = films.get(byDate.getFirst());
            Radiograph last = films.get(byDate.getLast());
            if (first.acquiredOn().isBefore(last.acquiredOn())) {
                ends.put(each.number(), new Comparing.Ends(byDate.getFirst() + 1, byDate.getLast() + 1));
            }
        }
        return ends;
    }

    private Optional<Agreement.Times> times(ReadingSetId id) {
        var seconds = readings.ofSet(id).stream()
                .filter(reading -> reading.is(ReadingState.SIGNED))
                .map(reading -> readings.versions(reading.id()).stream()
                        .map(ReadingVersion::active)
                        .reduce(Duration.ZERO, Duration::plus))
                .map(active -> active.toMillis() / 1000.0)
                .sorted()
                .toList();
        int n = seconds.size();
        return n == 0
                ? Optional.empty()
                : Optional.of(
                        new Agreement.Times(n, (seconds.get((n - 1) / 2) + seconds.get(n / 2)) / 2, seconds.getLast()));
    }

    private boolean isCoordinator() {
        return me().role() == Role.ADMINISTRATOR || me().role() == Role.RESEARCHER;
    }

    private Account me() {
        return currentAccount.get();
    }
}
