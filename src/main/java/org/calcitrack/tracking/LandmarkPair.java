package org.calcitrack.tracking;

import org.calcitrack.geometry.PixelPoint;

/** The same place in the body on two films, in each film's image pixels. */
public record LandmarkPair(PixelPoint from, PixelPoint to) {

    LandmarkPair reversed() {
        return new LandmarkPair(to, from);
    }
}
