package org.calcitrack.ui.component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written on screen: 12 Mar 2024, which no country reads the wrong way round. */
public final class Dates {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Dates() {}

    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }
}
