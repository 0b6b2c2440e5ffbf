package org.calcitrack.bench;

import java.util.Locale;

/** Numbers as they are printed, alike in every country. */
final class Figure {

    private Figure() {}

    static String of(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** How many times the other's median, with two decimals. */
    static String ratio(Sample sample, Sample other) {
        return of(sample.ratioTo(other), 2);
    }
}
