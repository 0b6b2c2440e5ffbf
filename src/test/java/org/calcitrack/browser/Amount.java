package org.calcitrack.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a screen tells it.
 *
 * @param unit everything after the number
 */
record Amount(double value, String unit) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9.]+) (.+)");

    /** What parts thousands: a narrow space that does not break. */
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9])[\\p{Zs}&&[^ ]](?=[0-9]{3})");

    static Amount read(String text) {
        Matcher parts = WRITTEN.matcher(GROUPING.matcher(text.strip()).replaceAll(""));
        if (!parts.matches()) {
            throw new AssertionError("No amount with a unit: " + text);
        }
        return new Amount(Double.parseDouble(parts.group(1)), parts.group(2));
    }
}
