package org.calcitrack.annotation;

import java.util.OptionalInt;

/**
 * How many deposits one outline or marker stands for.
 *
 * @param count of a cluster, from 2; of innumerable ones an estimate or nothing; of a single one nothing
 */
public record Multiplicity(Kind kind, OptionalInt count) {

    /** One deposit. */
    public static final Multiplicity ONE = new Multiplicity(Kind.SINGLE, OptionalInt.empty());

    /** The most that anyone counts on a film. */
    public static final int MOST = 9999;

    /** One, several that can be counted, or too many to count. */
    public enum Kind {
        SINGLE("single"),
        CLUSTER("cluster"),
        INNUMERABLE("innumerable");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word that screens show. */
        public String label() {
            return label;
        }
    }

    /** @throws SightingRefused when a single one has a count, or a count is not from 2 to 9999 */
    public Multiplicity {
        boolean fits = count.isEmpty() || (kind != Kind.SINGLE && count.getAsInt() >= 2 && count.getAsInt() <= MOST);
        if (!fits) {
            throw SightingRefused.countDoesNotFit();
        }
    }

    /** A cluster of this many. */
    public static Multiplicity cluster(int count) {
        return new Multiplicity(Kind.CLUSTER, OptionalInt.of(count));
    }
}
