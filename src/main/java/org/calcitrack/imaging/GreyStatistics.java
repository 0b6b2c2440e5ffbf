package org.calcitrack.imaging;

/**
 * The grey values of a whole film, after slope and intercept and without its padding.
 *
 * @param deviation the standard deviation of all pixels
 */
public record GreyStatistics(double lowest, double highest, double mean, double deviation) {

    public GreyStatistics {
        if (!(lowest <= mean && mean <= highest && deviation >= 0)) {
            throw new IllegalArgumentException("The mean lies between lowest and highest: %s, %s, %s, deviation %s"
                    .formatted(lowest, mean, highest, deviation));
        }
    }
}
