package org.calcitrack.phantom;

/**
 * How the exposure was made.
 *
 * @param dose detector dose relative to a usual exposure; half of it has 1.4 times the noise
 * @param border what lies outside the collimator
 * @param marker whether the lead letter of the side is on the film
 * @param ruler whether a radiopaque scale of 100 mm lay on the plate
 */
public record Technique(double dose, Border border, boolean marker, boolean ruler) {
    public Technique(double dose, Border border, boolean marker) {
        this(dose, border, marker, false);
    }

    public Technique {
        if (!(dose > 0)) {
            throw new IllegalArgumentException("dose must be positive: " + dose);
        }
    }

    public static Technique usual() {
        return new Technique(1, Border.BLACKENED, true);
    }
}
