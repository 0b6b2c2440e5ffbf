package org.calcitrack.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What another version of the rule calls otherwise: a deposit, a place or the whole patient.
 *
 * @param what {@code D3}, {@code right thigh}, or {@code the whole patient}
 * @param sincePrevious whether it is the change since the previous size, not since the first
 * @param other what the other version calls it
 */
public record Relabelled(String what, boolean sincePrevious, ChangeClass other) {

    /** In the order of the progression: deposits, places, the patient. */
    static List<Relabelled> between(Progression now, Progression other) {
        var relabelled = new ArrayList<Relabelled>();
        for (var deposit : now.deposits()) {
            one(deposit.label(), false, now.sinceBaseline(deposit), other.sinceBaseline(deposit))
                    .forEach(relabelled::add);
            one(deposit.label(), true, now.sincePrevious(deposit), other.sincePrevious(deposit))
                    .forEach(relabelled::add);
        }
        for (var burden : now.burdens()) {
            String what = burden.place().map(Place::label).orElse("the whole patient");
            change(what, false, burden.sinceBaseline(), now, other).forEach(relabelled::add);
            change(what, true, burden.sincePrevious(), now, other).forEach(relabelled::add);
        }
        return relabelled;
    }

    /** As a reader reads it: {@code right thigh stable since the previous}. */
    public String words() {
        return what + " " + other.label() + (sincePrevious ? " since the previous" : "");
    }

    private static Stream<Relabelled> change(
            String what, boolean sincePrevious, Optional<Change> change, Progression now, Progression other) {
        return change.stream()
                .flatMap(each -> one(
                        what,
                        sincePrevious,
                        now.yardstick().of(each),
                        other.yardstick().of(each)));
    }

    private static Stream<Relabelled> one(String what, boolean sincePrevious, ChangeClass now, ChangeClass other) {
        return now == other ? Stream.empty() : Stream.of(new Relabelled(what, sincePrevious, other));
    }
}
