package org.calcitrack.exchange.dicomweb;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as DICOM writes them. */
final class Dates {

    private static final DateTimeFormatter DA = DateTimeFormatter.ofPattern("uuuuMMdd");

    private Dates() {}

    static String da(LocalDate day) {
        return DA.format(day);
    }
}
