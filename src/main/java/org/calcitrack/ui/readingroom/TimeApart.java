package org.calcitrack.ui.readingroom;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long before or after another film a film was taken, in words. */
final class TimeApart {

    private static final int MONTHS_FROM_DAYS = 60;
    private static final int YEARS_FROM_MONTHS = 36;

    private TimeApart() {}

    /** Such as {@code 7 months earlier}. */
    static String words(LocalDate day, LocalDate other) {
        if (day.equals(other)) {
            return "same day";
        }
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        return length(first, last) + (day.isBefore(other) ? " earlier" : " later");
    }

    private static String length(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        long months = ChronoUnit.MONTHS.between(first, last);
        if (days < MONTHS_FROM_DAYS) {
            return days == 1 ? "1 day" : days + " days";
        }
        return months < YEARS_FROM_MONTHS ? months + " months" : ChronoUnit.YEARS.between(first, last) + " years";
    }
}
