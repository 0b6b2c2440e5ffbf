package org.calcitrack.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a comma-separated table (RFC 4180), safe to open in a spreadsheet: text that a spreadsheet would take for
 * a formula gets an apostrophe before it (OWASP, CSV Injection). Numbers stay numbers.
 */
public final class CsvLine {

    private static final String NUMBER = "[+-]?\\d+([.]\\d+)?([eE][+-]?\\d+)?";

    private CsvLine() {}

    /** The fields as one line, its end included. */
    public static String of(List<String> fields) {
        return fields.stream().map(CsvLine::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 && !text.matches(NUMBER);
    }
}
