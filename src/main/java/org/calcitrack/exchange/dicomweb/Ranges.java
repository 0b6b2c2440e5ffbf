package org.calcitrack.exchange.dicomweb;

/** Matching of days and times, one or a range of them (PS3.4 C.2.2.2.5). */
final class Ranges {

    private static final int TIME_DIGITS = 12;

    private Ranges() {}

    static boolean dayMatches(String wanted, String day) {
        return matches(wanted, digits(day), 8);
    }

    static boolean timeMatches(String wanted, String time) {
        return matches(wanted, digits(time), TIME_DIGITS);
    }

    /** DT without the offset from UTC, which both sides are assumed to share. */
    static boolean momentMatches(String wanted, String moment) {
        return matches(wanted, digits(moment.split("[+]", 2)[0]), 20);
    }

    private static boolean matches(String wanted, String value, int length) {
        if (value.isEmpty()) {
            return false;
        }
        int dash = wanted.indexOf('-');
        String from = digits(dash < 0 ? wanted : wanted.substring(0, dash));
        String to = digits(dash < 0 ? wanted : wanted.substring(dash + 1));
        String low = padded(value, length, '0');
        return (from.isEmpty() || low.compareTo(padded(from, length, '0')) >= 0)
                && (to.isEmpty() || low.compareTo(padded(to, length, '9')) <= 0);
    }

    /** Also the separators of before 1993 are forgiven. */
    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String padded(String digits, int length, char with) {
        return digits.length() >= length
                ? digits.substring(0, length)
                : digits + String.valueOf(with).repeat(length - digits.length());
    }

    /** Whether the text is a day or a range of days. */
    static boolean isDays(String text) {
        return text.length() > 1 && text.matches("([0-9]{8})?-?([0-9]{8})?");
    }

    /** Whether the text is a time or a range of times. */
    static boolean isTimes(String text) {
        String time = "([0-9]{2}:?([0-9]{2}:?([0-9]{2}(\\.[0-9]{1,6})?)?)?)?";
        return text.length() > 1 && text.matches(time + "-?" + time);
    }
}
