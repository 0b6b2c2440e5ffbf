package org.calcitrack.imaging;

import java.util.OptionalInt;

/**
 * A named window of grey values, in units after slope and intercept.
 *
 * @param name what the header calls it, never blank
 * @param function LINEAR, LINEAR_EXACT or SIGMOID // PS3.3 C.11.2.1.3; or {@link #TABLE} and the number of a table
 */
public record GreyWindow(String name, double centre, double width, String function) {

    /** What the function begins with where a table of the VOI LUT Sequence stands in place of a window. */
    public static final String TABLE = "TABLE ";

    public GreyWindow {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A window needs a name");
        }
        if (!(width > 0) || !Double.isFinite(width) || !Double.isFinite(centre)) {
            throw new IllegalArgumentException("A window needs a finite centre and a width above 0: " + width);
        }
    }

    /** Which table of the film's VOI LUT Sequence it is, counted from 0. */
    public OptionalInt table() {
        return function.startsWith(TABLE)
                ? OptionalInt.of(Integer.parseInt(function.substring(TABLE.length())))
                : OptionalInt.empty();
    }
}
