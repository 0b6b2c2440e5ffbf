package org.calcitrack.dicom;

/**
 * A person's name in up to three writings (PS3.5 6.2.1.2), each with components parted by carets; empty where not
 * given.
 */
public record PersonName(String alphabetic, String ideographic, String phonetic) {

    /** Reads the three groups of a PN value. */
    public static PersonName of(String value) {
        String[] groups = value.split("=", -1);
        return new PersonName(group(groups, 0), group(groups, 1), group(groups, 2));
    }

    /** The first writing that is not empty. */
    public String best() {
        return !alphabetic.isEmpty() ? alphabetic : !ideographic.isEmpty() ? ideographic : phonetic;
    }

    /** The value as DICOM writes it, without empty groups at its end. */
    public String value() {
        return (alphabetic + "=" + ideographic + "=" + phonetic).replaceAll("=+$", "");
    }

    private static String group(String[] groups, int index) {
        return index < groups.length ? groups[index].strip().replaceAll("\\^+$", "") : "";
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
