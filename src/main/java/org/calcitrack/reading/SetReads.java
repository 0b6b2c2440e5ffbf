package org.calcitrack.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calcitrack.account.AccountId;

/** The signed readings of a set, to lay two reads of the same films side by side. */
record SetReads(List<ReadingCase> cases, List<Read> signed) {

    /** A signed reading with what it outlined. */
    record Read(Reading reading, List<Mark> marks) {

        List<Mark> on(int film) {
            return marks.stream().filter(mark -> mark.film() == film).toList();
        }
    }

    /** The films that both reads have signed. */
    List<FilmRead> both(AccountId first, int firstPass, AccountId second, int secondPass) {
        return cases.stream()
                .flatMap(each -> read(each, first, firstPass).stream()
                        .flatMap(one ->
                                read(each, second, secondPass).stream().flatMap(other -> films(each, one, other))))
                .toList();
    }

    private static Stream<FilmRead> films(ReadingCase each, Read one, Read other) {
        return IntStream.rangeClosed(1, each.films().size())
                .mapToObj(film -> new FilmRead(each.number(), film, one.on(film), other.on(film)));
    }

    private Optional<Read> read(ReadingCase each, AccountId reader, int pass) {
        return signed.stream()
                .filter(read -> read.reading().caseId().equals(Optional.of(each.id())))
                .filter(read -> read.reading().reader().equals(reader))
                .filter(read -> read.reading().pass() == pass && read.reading().part() == Part.READER)
                .findFirst();
    }
}
