package org.calcitrack.bench;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What to measure.
 *
 * @param films how many films the import takes in
 */
record Options(Set<Name> names, int films) {

    static final int ALL_FILMS = 300;
    static final String USAGE =
            "Usage: ./calcitrack bench [import] [many] [film] [viewer] [memory] [patient] [start] [header]"
                    + " [decode] [align] [proposals] [--films N]";

    /** The benchmarks by the names that the command line knows. */
    enum Name {
        IMPORT,
        FILM,
        VIEWER,
        MANY,
        MEMORY,
        PATIENT,
        START,
        HEADER,
        DECODE,
        ALIGN,
        PROPOSALS
    }

    Options {
        if (films < 1) {
            throw new IllegalArgumentException("--films needs a number from 1. " + USAGE);
        }
        names = names.isEmpty() ? Set.copyOf(EnumSet.allOf(Name.class)) : Set.copyOf(names);
    }

    /**
     * Reads the words after ./calcitrack bench; none means everything.
     *
     * @throws IllegalArgumentException with the usage, when a word is not known
     */
    static Options of(String... words) {
        Set<Name> names = EnumSet.noneOf(Name.class);
        int films = ALL_FILMS;
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--films")) {
                films = number(++i < words.length ? words[i] : "");
            } else {
                names.add(name(words[i]));
            }
        }
        return new Options(names, films);
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--films needs a number. " + USAGE, notANumber);
        }
    }

    private static Name name(String word) {
        try {
            return Name.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("there is no benchmark " + word + ". " + USAGE, unknown);
        }
    }

    boolean wants(Name name) {
        return names.contains(name);
    }

    /** Whether films are imported: for its own sake, or to see what memory it takes. */
    boolean importsFilms() {
        return wants(Name.IMPORT) || wants(Name.MEMORY);
    }

    /** Whether films are opened in a browser: for its own sake, or to see what memory it takes. */
    boolean opensFilms() {
        return wants(Name.FILM) || wants(Name.MEMORY);
    }
}
