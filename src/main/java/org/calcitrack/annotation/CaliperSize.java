package org.calcitrack.annotation;

import java.util.Optional;
import org.calcitrack.geometry.Segment;
import org.calcitrack.imaging.Calibration;
import org.calcitrack.imaging.CalibrationKind;

/**
 * What a caliper reads, in the unit that the film's calibration allows. Number and unit come from one calibration in one
 * step, so that they cannot disagree.
 *
 * @param longAxis the longer of the two lines, or the only one
 * @param shortAxis the other one; empty for a plain distance
 */
public record CaliperSize(Length longAxis, Optional<Length> shortAxis) {

    public CaliperSize {
        shortAxis.ifPresent(other -> {
            if (other.basis() != longAxis.basis() || !other.unit().equals(longAxis.unit())) {
                throw new IllegalArgumentException("One film has one calibration: " + longAxis + ", " + other);
            }
            if (other.value() > longAxis.value()) {
                throw new IllegalArgumentException("The short axis is not longer: " + other + ", " + longAxis);
            }
        });
    }

    /** Measures the lines; which of the two is the long axis is decided in millimetres where there are any. */
    public static CaliperSize of(CaliperLines lines, Calibration calibration) {
        var along = length(lines.along(), calibration);
        var across = lines.across().map(line -> length(line, calibration));
        return across.filter(other -> other.value() > along.value())
                .map(longer -> new CaliperSize(longer, Optional.of(along)))
                .orElseGet(() -> new CaliperSize(along, across));
    }

    /** What the numbers promise. */
    public CalibrationKind basis() {
        return longAxis.basis();
    }

    /** Number and unit together: {@code 12.3 mm at detector}, or {@code 12.3 × 8.10 mm at detector}. */
    public String text() {
        return across() + longAxis.text().substring(longAxis.number().length());
    }

    /** The same where space is short. */
    public String brief() {
        return across() + longAxis.brief().substring(longAxis.number().length());
    }

    private String across() {
        return longAxis.number()
                + shortAxis.map(other -> " × " + other.number()).orElse("");
    }

    private static Length length(Segment line, Calibration calibration) {
        return new Length(line.length(Measurement.scale(calibration)), calibration.kind(), calibration.lengthUnit());
    }
}
