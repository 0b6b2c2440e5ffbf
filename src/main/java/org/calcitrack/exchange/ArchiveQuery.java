package org.calcitrack.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom and when a search of an archive is about; what is blank does not matter.
 *
 * @param name the beginning of a name, family name first
 * @param from the first day of studies
 * @param to the last day of studies
 */
public record ArchiveQuery(String name, String recordNumber, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Patient data stay out of logs. */
    @Override
    public String toString() {
        return "ArchiveQuery";
    }
}
