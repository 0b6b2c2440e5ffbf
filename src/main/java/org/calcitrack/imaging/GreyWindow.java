package org.calcitrack.imaging;

/**
 * A named window of grey values, in units after slope and intercept.
 *
 * @param name what the header calls it, never blank
 * @param function LINEAR, LINEAR_EXACT or SIGMOID // PS3.3 C.11.2.1.3
 */
public record GreyWindow(String name, double centre, double width, String function) {

    public GreyWindow {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A window needs a name");
        }
        if (!(width > 0) || !Double.isFinite(width) || !Double.isFinite(centre)) {
            throw new IllegalArgumentException("A window needs a finite centre and a width above 0: " + width);
        }
    }
}
