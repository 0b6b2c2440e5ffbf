package org.calcitrack.reading;

import java.util.List;
import org.calcitrack.geometry.Scale;

/**
 * One film as two readings have it.
 *
 * @param caseNumber the case's pseudonym
 * @param film from 1
 */
record FilmRead(int caseNumber, int film, List<Mark> first, List<Mark> second) {

    MarkMatching matching() {
        return MarkMatching.of(first, second);
    }

    /** Square pixels; for comparing two readings of one film no calibration is needed. */
    static double totalPixels(List<Mark> marks) {
        return marks.stream()
                .mapToDouble(mark -> mark.outline().area(Scale.PIXELS))
                .sum();
    }

    /** Of the calibration when each was drawn; a marker counts nothing. */
    static double totalMeasured(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.area().stream())
                .mapToDouble(area -> area.value())
                .sum();
    }
}
