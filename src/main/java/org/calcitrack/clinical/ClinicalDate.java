package org.calcitrack.clinical;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A date as well as it is known: to the day, the month or the year, and perhaps uncertain even so. It never claims more
 * than was said: "about 2014" stays about 2014.
 *
 * @param date the first day of the day, month or year meant
 * @param uncertain true when the date itself is a recollection or an assumption
 */
public record ClinicalDate(LocalDate date, Precision precision, boolean uncertain) {

    /** How closely a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    private static final DateTimeFormatter DAY_LABEL = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_LABEL = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    public ClinicalDate {
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static ClinicalDate on(LocalDate day) {
        return new ClinicalDate(day, Precision.DAY, false);
    }

    public static ClinicalDate in(YearMonth month) {
        return new ClinicalDate(month.atDay(1), Precision.MONTH, false);
    }

    public static ClinicalDate in(Year year) {
        return new ClinicalDate(year.atDay(1), Precision.YEAR, false);
    }

    /** The same date, marked as uncertain. */
    public ClinicalDate about() {
        return new ClinicalDate(date, precision, true);
    }

    /** Reads {@code 2014}, {@code 2014-03} or {@code 2014-03-09}, each with {@code ~} before it when uncertain. */
    public static ClinicalDate parse(String text) {
        if (text.startsWith("~")) {
            return parse(text.substring(1)).about();
        }
        return switch (text.length()) {
            case 4 -> in(Year.parse(text));
            case 7 -> in(YearMonth.parse(text));
            default -> on(LocalDate.parse(text));
        };
    }

    /** The first day on which it can have been. */
    public LocalDate earliest() {
        return date;
    }

    /** The last day on which it can have been. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    /** The middle of the time meant, for a place on a time axis. */
    public LocalDate midpoint() {
        return date.plusDays((latest().toEpochDay() - date.toEpochDay()) / 2);
    }

    /** The date in words: "9 Mar 2014", "Mar 2014", "about 2014". */
    public String label() {
        String known =
                switch (precision) {
                    case DAY -> DAY_LABEL.format(date);
                    case MONTH -> MONTH_LABEL.format(date);
                    case YEAR -> Integer.toString(date.getYear());
                };
        return uncertain ? "about " + known : known;
    }

    /** What {@link #parse} reads. */
    @Override
    public String toString() {
        String known =
                switch (precision) {
                    case DAY -> date.toString();
                    case MONTH -> YearMonth.from(date).toString();
                    case YEAR -> "%04d".formatted(date.getYear());
                };
        return uncertain ? "~" + known : known;
    }
}
