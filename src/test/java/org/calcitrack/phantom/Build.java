package org.calcitrack.phantom;

/**
 * How one synthetic person differs from the next.
 *
 * @param size scale of the skeleton, 1 is average
 * @param girth thickness of the soft tissue along the beam, 1 is average
 * @param boneDensity 1 is healthy; 0.6 to 0.8 is osteoporotic
 * @param seed of the small differences in shape
 */
public record Build(double size, double girth, double boneDensity, long seed) {
    public Build {
        if (!(size > 0.7 && size < 1.4 && girth > 0.5 && girth < 2 && boneDensity > 0.3 && boneDensity < 2)) {
            throw new IllegalArgumentException(
                    "size 0.7-1.4, girth 0.5-2, bone density 0.3-2: " + size + ", " + girth + ", " + boneDensity);
        }
    }

    public static Build average(long seed) {
        return new Build(1, 1, 1, seed);
    }
}
