package org.calcitrack.progression;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The change of area that positioning alone makes: rays spread, so what lies farther from the detector looks larger.
 *
 * @param sourceToDetectorMm as the films state it, else what is assumed
 * @param stated whether a film stated it
 */
public record Repositioning(double sourceToDetectorMm, boolean stated) {

    /** By how much a deposit may lie deeper on one film than on another, mm: half the breadth of a thigh or so. */
    public static final double DEPTH_MM = 50;

    // The distance that most stands for limbs are set to.
    private static final double ASSUMED_MM = 1000;

    /** Between two films; where both state a distance the nearer source explains more. */
    static Repositioning between(OptionalDouble one, OptionalDouble other) {
        return Stream.of(one, other)
                .flatMap(distance -> distance.stream().boxed())
                .min(Double::compare)
                .map(nearest -> new Repositioning(nearest, true))
                .orElse(new Repositioning(ASSUMED_MM, false));
    }

    /** The distance that is assumed where no film states one. */
    public static Repositioning assumed() {
        return new Repositioning(ASSUMED_MM, false);
    }

    /**
     * How much larger the same area looks on the film when it lies above the detector instead of on it.
     *
     * @param depthMm above the detector, mm
     * @return percent of the true area
     */
    public double areaPercent(double depthMm) {
        double length = sourceToDetectorMm / (sourceToDetectorMm - depthMm);
        return (length * length - 1) * 100;
    }

    /** Such as {@code lying 50 mm farther from the detector alone makes +10.8 % (source at 1.00 m, assumed)}. */
    public String words() {
        return String.format(
                Locale.ROOT,
                "lying %.0f mm farther from the detector alone makes %+.1f %% (source at %.2f m, %s)",
                DEPTH_MM,
                areaPercent(DEPTH_MM),
                sourceToDetectorMm / 1000,
                stated ? "stated by the film" : "assumed");
    }
}
