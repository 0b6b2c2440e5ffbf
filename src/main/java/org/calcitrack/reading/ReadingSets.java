package org.calcitrack.reading;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.calcitrack.account.Account;
import org.calcitrack.account.AccountId;
import org.calcitrack.account.AccountNames;
import org.calcitrack.account.CurrentAccount;
import org.calcitrack.imaging.BurnedInText;
import org.calcitrack.imaging.RadiographId;
import org.calcitrack.imaging.Radiographs;
import org.calcitrack.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets of films put together for readers by a coordinator. */
@Service
@Transactional
public class ReadingSets {

    private static final String COORDINATORS = "hasAnyRole('ADMINISTRATOR', 'RESEARCHER')";

    private final ReadingSetTable sets;
    private final ReadingTable readings;
    private final Radiographs radiographs;
    private final BurnedInText burnedIn;
    private final AccountNames accounts;
    private final ReaderNames names;
    private final CurrentAccount currentAccount;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingSets(
            ReadingSetTable sets,
            ReadingTable readings,
            Radiographs radiographs,
            BurnedInText burnedIn,
            AccountNames accounts,
            ReaderNames names,
            CurrentAccount currentAccount,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sets = sets;
        this.readings = readings;
        this.radiographs = radiographs;
        this.burnedIn = burnedIn;
        this.accounts = accounts;
        this.names = names;
        this.currentAccount = currentAccount;
        this.events = events;
        this.clock = clock;
    }

    /** Whom films can be given to, by name. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public List<Account> possibleReaders() {
        return accounts.readers();
    }

    /** Every set, those made last first. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public List<SetProgress> all() {
        return sets.all().stream().map(this::progress).toList();
    }

    /**
     * One set.
     *
     * @throws NotFound when there is none
     */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public SetProgress find(ReadingSetId id) {
        return progress(sets.find(id).orElseThrow(() -> new NotFound(id)));
    }

    /**
     * Puts films together and draws each reader's order.
     *
     * @throws ReadingRefused when films, readers or repeats do not fit
     */
    @PreAuthorize(COORDINATORS)
    public SetProgress make(MakeReadingSet command) {
        refuseReaders(command);
        var films = new LinkedHashSet<>(command.films())
                .stream().map(radiographs::find).toList();
        var cases = CaseGrouping.of(command.mode(), films, command.seed());
        if (command.repeats() > cases.size()) {
            throw ReadingRefused.setRepeats();
        }
        var set = new ReadingSet(
                ReadingSetId.random(),
                command.title(),
                command.mode(),
                command.seed(),
                command.washout(),
                command.repeats(),
                command.readers(),
                command.adjudicator(),
                clock.instant());
        sets.add(set, currentAccount.get().id());
        cases.forEach(read -> sets.add(set.id(), read));
        ReadingOrder.of(set, cases).forEach(readings::add);
        events.publishEvent(new ReadingSetMade(set.id()));
        return progress(set);
    }

    /** Films that may show a name in the picture itself, or whose file does not say: a person has to look. */
    @PreAuthorize(COORDINATORS)
    @Transactional(readOnly = true)
    public List<NameWarning> mayShowNames(List<RadiographId> films) {
        return films.stream()
                .map(radiographs::find)
                .map(film -> new NameWarning(film, burnedIn.of(film)))
                .filter(warning -> warning.says() != BurnedInText.Says.NO)
                .toList();
    }

    private void refuseReaders(MakeReadingSet command) {
        var people = Stream.concat(command.readers().stream(), command.adjudicator().stream())
                .toList();
        if (command.mode().blinded() && people.contains(currentAccount.get().id())) {
            throw ReadingRefused.setMaker();
        }
        var readers = accounts.readers().stream().map(Account::id).toList();
        if (!readers.containsAll(people)) {
            throw ReadingRefused.setNotAReader();
        }
    }

    private SetProgress progress(ReadingSet set) {
        var cases = sets.cases(set.id());
        var all = readings.ofSet(set.id());
        var people = Stream.concat(
                        set.readers().stream().map(reader -> member(reader, Part.READER, all)),
                        set.adjudicator().stream().map(third -> member(third, Part.ADJUDICATOR, all)))
                .toList();
        int films = cases.stream().mapToInt(read -> read.films().size()).sum();
        return new SetProgress(set, cases.size(), films, people);
    }

    private SetProgress.Member member(AccountId person, Part part, List<Reading> all) {
        var theirs =
                all.stream().filter(reading -> reading.reader().equals(person)).toList();
        return new SetProgress.Member(
                names.of(person),
                part,
                count(theirs, ReadingState.SIGNED),
                count(theirs, ReadingState.VOID),
                theirs.size());
    }

    private static int count(List<Reading> readings, ReadingState state) {
        return (int) readings.stream().filter(reading -> reading.is(state)).count();
    }
}
