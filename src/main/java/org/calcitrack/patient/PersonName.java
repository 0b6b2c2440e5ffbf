package org.calcitrack.patient;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names are written for people and folded for searching. */
final class PersonName {

    private PersonName() {}

    /** DICOM's {@code Family^Given^Middle} as "Family, Given Middle" (PS3.5 6.2.1); other names as they are. */
    static String forPeople(String name) {
        String alphabetic = name.split("=", 2)[0].strip();
        if (!alphabetic.contains("^")) {
            return alphabetic;
        }
        String[] parts = alphabetic.split("\\^");
        String given =
                Arrays.stream(parts).skip(1).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return parts.length == 0 ? "" : given.isEmpty() ? parts[0].strip() : (parts[0].strip() + ", " + given).strip();
    }

    /** Lower case without accents, so that "Muller" finds "Müller". */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
