package org.calcitrack.phantom;

/**
 * How the patient lay on this day, compared with the usual position.
 *
 * @param rotationDegrees turn about the beam, clockwise on the film
 * @param shiftColumnsMm shift of the patient to the right of the film, mm at the detector
 * @param shiftRowsMm shift of the patient down the film, mm at the detector
 * @param magnification size on the detector divided by size in the body; 1.05 for a bone 5 cm above the detector at 100 cm
 */
public record Pose(double rotationDegrees, double shiftColumnsMm, double shiftRowsMm, double magnification) {
    public Pose {
        if (!(magnification >= 0.9 && magnification <= 1.4 && Math.abs(rotationDegrees) <= 45)) {
            throw new IllegalArgumentException(
                    "magnification 0.9-1.4, rotation up to 45: " + magnification + ", " + rotationDegrees);
        }
    }

    public static Pose straight() {
        return new Pose(0, 0, 0, 1);
    }

    /** A follow-up position: rotation within 10 degrees, shift within 6 mm, magnification within 5 % of the given one. */
    public static Pose repeated(double magnification, long seed) {
        return new Pose(
                Noise.between(seed, 1, -10, 10),
                Noise.between(seed, 2, -6, 6),
                Noise.between(seed, 3, -6, 6),
                magnification * Noise.between(seed, 4, 0.95, 1.05));
    }
}
