package org.calcitrack.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calcitrack.account.AccountId;
import org.springframework.stereotype.Component;

/** Turns what is kept about a reader's readings into what the reader may see of them. */
@Component
class Assignments {

    private final ReadingTable readings;
    private final ReadingSetTable sets;
    private final Clock clock;

    Assignments(ReadingTable readings, ReadingSetTable sets, Clock clock) {
        this.readings = readings;
        this.sets = sets;
        this.clock = clock;
    }

    /** One list for each set. */
    List<WorkList> of(AccountId reader) {
        Map<ReadingSetId, List<Reading>> bySet = readings.assignedTo(reader).stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.setId().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return bySet.entrySet().stream()
                .map(entry -> list(sets.find(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    StudyReading shown(Reading reading) {
        var all = readings.assignedTo(reading.reader()).stream()
                .filter(other -> other.setId().equals(reading.setId()))
                .toList();
        return shown(sets.find(reading.setId().orElseThrow()).orElseThrow(), reading, all);
    }

    private WorkList list(ReadingSet set, List<Reading> all) {
        return new WorkList(
                set.id(),
                set.title(),
                set.mode(),
                all.getFirst().part(),
                all.stream().map(reading -> shown(set, reading, all)).toList());
    }

    private StudyReading shown(ReadingSet set, Reading reading, List<Reading> all) {
        return new StudyReading(
                reading.id(),
                set.id(),
                set.mode(),
                reading.part(),
                "Case " + reading.place(),
                reading.place(),
                all.size(),
                reading.state(),
                reading.is(ReadingState.WAITING) ? earliest(set, reading, all) : Optional.empty(),
                readings.versions(reading.id()));
    }

    /** A repeat waits until the washout after signing the first read is over; while that is not signed, for ever. */
    private Optional<Instant> earliest(ReadingSet set, Reading reading, List<Reading> all) {
        if (reading.pass() == 1) {
            return Optional.empty();
        }
        var first = all.stream()
                .filter(other -> other.pass() == 1 && other.caseId().equals(reading.caseId()))
                .findFirst()
                .orElseThrow();
        return Optional.of(firstSigned(first).map(at -> at.plus(set.washout())).orElse(Instant.MAX))
                .filter(from -> clock.instant().isBefore(from));
    }

    private Optional<Instant> firstSigned(Reading first) {
        return first.is(ReadingState.SIGNED)
                ? readings.versions(first.id()).getLast().signedAt()
                : Optional.empty();
    }
}
