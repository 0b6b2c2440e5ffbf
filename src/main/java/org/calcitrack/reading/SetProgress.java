package org.calcitrack.reading;

import java.util.List;

/**
 * How far a set has come.
 *
 * @param cases how many cases it has
 * @param films how many films
 * @param readers what each person did
 */
public record SetProgress(ReadingSet set, int cases, int films, List<Member> readers) {

    public SetProgress {
        readers = List.copyOf(readers);
    }

    /** One person in the set. */
    public record Member(String name, Part part, int signed, int voided, int all) {}
}
