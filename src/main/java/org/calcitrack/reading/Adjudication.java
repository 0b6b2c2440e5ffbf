package org.calcitrack.reading;

import java.util.List;
import org.calcitrack.account.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks a third reader where two differ by more than the smallest detectable change, or in category. */
@Component
class Adjudication {

    private final ReadingTable readings;
    private final ReadingSetTable sets;
    private final MarkTable marks;
    private final CentreError error;
    private final ApplicationEventPublisher events;

    Adjudication(
            ReadingTable readings,
            ReadingSetTable sets,
            MarkTable marks,
            CentreError error,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.sets = sets;
        this.marks = marks;
        this.error = error;
        this.events = events;
    }

    void askWhereReadersDiffer(Reading signed) {
        var set = sets.find(signed.setId().orElseThrow()).orElseThrow();
        if (signed.part() == Part.READER && signed.pass() == 1) {
            set.adjudicator().ifPresent(third -> askWhereReadersDiffer(set, signed, third));
        }
    }

    private void askWhereReadersDiffer(ReadingSet set, Reading signed, AccountId third) {
        var all = readings.ofSet(set.id());
        var both = all.stream()
                .filter(reading -> reading.caseId().equals(signed.caseId()))
                .filter(reading -> reading.part() == Part.READER && reading.pass() == 1)
                .filter(reading -> reading.is(ReadingState.SIGNED))
                .toList();
        boolean asked = all.stream()
                .anyMatch(reading ->
                        reading.part() == Part.ADJUDICATOR && reading.caseId().equals(signed.caseId()));
        if (both.size() == 2 && !asked && differ(both)) {
            ask(set, signed, third, all);
        }
    }

    private void ask(ReadingSet set, Reading signed, AccountId third, List<Reading> all) {
        int place = 1
                + (int) all.stream()
                        .filter(reading -> reading.part() == Part.ADJUDICATOR)
                        .count();
        var read = sets.find(signed.caseId().orElseThrow());
        var reading = Reading.inSet(set, read, third, Part.ADJUDICATOR, 1, place);
        readings.add(reading);
        events.publishEvent(new AdjudicationAsked(reading.id()));
    }

    private boolean differ(List<Reading> both) {
        return Difference.between(
                marks(both.getFirst()), marks(both.getLast()), error.current().smallestDetectableLogChange());
    }

    private List<Mark> marks(Reading reading) {
        return marks.of(reading.id(), reading.version());
    }
}
