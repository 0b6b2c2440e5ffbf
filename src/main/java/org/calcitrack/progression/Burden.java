package org.calcitrack.progression;

import java.time.LocalDate;
import java.util.List;
import org.calcitrack.annotation.Area;

/**
 * Summed area of deposits on one day with films, in mm² of one origin; pixels are never added.
 *
 * @param missing what the sum lacks, such as {@code right thigh not imaged}; empty when it is complete
 */
public record Burden(LocalDate date, Area sum, List<String> missing) {

    public Burden {
        missing = List.copyOf(missing);
        if (Origin.inPixels(sum)) {
            throw new IllegalArgumentException("Pixels of different films do not add up");
        }
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** Where the sum's unit comes from, in words. */
    public String origin() {
        return Origin.of(sum);
    }

    /** What is missing, as a remark: {@code incomplete: right thigh not imaged}; empty when nothing is. */
    public String remark() {
        return complete() ? "" : "incomplete: " + String.join(", ", missing);
    }
}
