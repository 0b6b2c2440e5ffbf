package org.calcitrack.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Who reads which case when. Each reader has an order of their own, drawn by {@link Random}, whose algorithm Java
 * specifies, so a recorded seed makes the order again.
 */
final class ReadingOrder {

    /** Readers' seeds lie so far apart; any odd number does. */
    private static final long STEP = 1_000_003;

    private ReadingOrder() {}

    /** Every case once, then the repeated ones again in another order; places count on. */
    static List<Reading> of(ReadingSet set, List<ReadingCase> cases) {
        var readings = new ArrayList<Reading>();
        var repeated = shuffled(cases, new Random(set.seed() + STEP)).subList(0, set.repeats());
        for (var reader : set.readers()) {
            var random = new Random(set.seed() + STEP * (2L + set.readers().indexOf(reader)));
            int place = 0;
            for (var read : shuffled(cases, random)) {
                readings.add(Reading.inSet(set, read, reader, Part.READER, 1, ++place));
            }
            for (var read : shuffled(repeated, random)) {
                readings.add(Reading.inSet(set, read, reader, Part.READER, 2, ++place));
            }
        }
        return readings;
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
