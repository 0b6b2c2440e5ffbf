package org.calcitrack.imaging;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.calcitrack.shared.ErrorCode;

/**
 * What became of looking into one file without importing it. Holds nothing that names a patient, apart from what the
 * path itself may say.
 *
 * @param name the path; of an entry of a ZIP behind the archive's path
 * @param bytes its length
 * @param code why the import would not take it; empty for films
 * @param reason the same in words with the tag it is about; empty for films
 * @param header what the file says, where that much can be read
 * @param values the stored values of the first frame, where they are greys or indices of a palette
 * @param took the time for header and pixels together
 */
public record Inspection(
        String name,
        long bytes,
        Verdict verdict,
        Optional<ErrorCode> code,
        String reason,
        Optional<InspectedHeader> header,
        Optional<StoredValues> values,
        Duration took) {

    /** What the file is. */
    public enum Verdict {
        /** The import takes it, perhaps with a question. */
        FILM,
        /** Whole and readable; the import does not take it, because it is no single projection image. */
        OTHER_IMAGE,
        /** Whole, and shows no picture: an index, a report, a system's file. */
        NO_IMAGE,
        /** Not readable, for a reason that is named. */
        REFUSED;

        /** As programs read it: lower case, joined by a hyphen. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Stored values before any lookup table.
     *
     * @param sha256 of the values, row by row, each as a 32-bit signed little-endian integer; hexadecimal
     */
    public record StoredValues(String sha256, int minimum, int maximum, double mean) {}
}
