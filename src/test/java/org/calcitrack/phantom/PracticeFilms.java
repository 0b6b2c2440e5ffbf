package org.calcitrack.phantom;

/** Films to tune on: drawn as those of {@link HeldOut}, of other people with other deposits. */
public final class PracticeFilms {
    /** How many there are: their seeds end where those of the held-out films begin. */
    public static final int COUNT = (int) HeldOut.FIRST_SEED;

    private PracticeFilms() {}

    /** The film of this number, from 0; regions and patterns take turns as among the held-out films. */
    public static FilmSpec film(int number) {
        if (number < 0 || number >= COUNT) {
            throw new IllegalArgumentException("Practice films are numbered 0 to " + (COUNT - 1) + ", not " + number);
        }
        return HeldOut.film(number, number);
    }
}
