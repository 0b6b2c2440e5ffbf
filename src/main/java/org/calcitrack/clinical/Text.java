package org.calcitrack.clinical;

/** Limits on what is typed. */
final class Text {

    /** One line, such as the name of a drug, in characters. */
    static final int LINE = 200;

    /** A remark, in characters. */
    static final int NOTE = 4000;

    private Text() {}

    /** The stripped text; refuses nothing at all and more than a line. */
    static String required(String field, String text) {
        String line = line(field, text);
        if (line.isEmpty()) {
            throw ClinicalRefusal.missing(field);
        }
        return line;
    }

    static String line(String field, String text) {
        return atMost(LINE, field, text);
    }

    static String note(String text) {
        return atMost(NOTE, "note", text);
    }

    private static String atMost(int longest, String field, String text) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw ClinicalRefusal.tooLong(field, longest);
        }
        return stripped;
    }
}
