package org.calcitrack.annotation;

import java.util.Locale;

/**
 * How bright a deposit is beside the tissue around it, in grey values of its film after slope and intercept. They
 * depend on exposure and device, so they compare deposits of one film and nothing else.
 *
 * @param mean over the pixels whose centres lie inside the outline
 * @param deviation standard deviation over the same pixels
 * @param surroundings mean over a ring around it, see {@link OutlineMask}
 * @param inverted whether low values are bright on this film
 */
public record GreyContrast(double mean, double deviation, double surroundings, boolean inverted) {

    /** How much brighter the deposit is than its surroundings, in grey values; negative when it is darker. */
    public double contrast() {
        return inverted ? surroundings - mean : mean - surroundings;
    }

    /** Mean and deviation as screens show them. */
    public String text() {
        return String.format(Locale.ROOT, "%.0f ± %.0f", mean, deviation);
    }

    /** The contrast as screens show it. */
    public String contrastText() {
        return String.format(Locale.ROOT, "%+.0f", contrast());
    }
}
